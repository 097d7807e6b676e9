namespace ApprovalOffice.App.Calendars;

/// <summary>What taking over an arrangement of holidays changes.</summary>
/// <param name="Years">The years that are replaced.</param>
/// <param name="Days">Days in the file.</param>
/// <param name="Added">Days that are new.</param>
/// <param name="Changed">Days arranged otherwise.</param>
/// <param name="Removed">Days that are no longer arranged.</param>
/// <param name="Reckoned">Open cases recomputed.</param>
/// <param name="Moved">Those whose due days move, a line each.</param>
internal sealed record CalendarChange(IReadOnlyList<int> Years, int Days, int Added, int Changed, int Removed, int Reckoned, IReadOnlyList<string> Moved)
{
    private const int LinesSaid = 30;

    /// <summary>In words, with the first of the moved cases.</summary>
    public string Words(string will) =>
        $"{will}替换 {string.Join('、', Years)} 年度的安排：共 {Days} 天，新增 {Added} 天、修改 {Changed} 天、删除 {Removed} 天；重新计算在办件 {Reckoned} 件，到期日变动 {Moved.Count} 件。"
        + string.Concat(Moved.Take(LinesSaid).Select(line => "\n" + line)) + (Moved.Count > LinesSaid ? $"\n……其余 {Moved.Count - LinesSaid} 件从略" : "");
}
