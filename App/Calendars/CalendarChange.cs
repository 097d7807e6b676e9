namespace ApprovalOffice.App.Calendars;

/// <summary>What taking over an arrangement of holidays changes.</summary>
/// <param name="Years">The years that are replaced.</param>
/// <param name="Days">Days in the file.</param>
/// <param name="Added">Days that are new.</param>
/// <param name="Changed">Days arranged otherwise.</param>
/// <param name="Removed">Days that are no longer arranged.</param>
/// <param name="Open">The open cases, recomputed by it.</param>
internal sealed record CalendarChange(IReadOnlyList<int> Years, int Days, int Added, int Changed, int Removed, Reckoning Open)
{
    /// <summary>In words, with the first of the moved cases.</summary>
    public string Words(string will) =>
        $"{will}替换 {string.Join('、', Years)} 年度的安排：共 {Days} 天，新增 {Added} 天、修改 {Changed} 天、删除 {Removed} 天；重新计算在办件 {Open.Count} 件，到期日变动 {Open.Moved.Count} 件。{Open.Lines}";
}
