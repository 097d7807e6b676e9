namespace ApprovalOffice.Reports.Layout;

/// <summary>A period as a document states it.</summary>
/// <param name="Days">How many.</param>
/// <param name="Unit">Counted in what.</param>
/// <param name="DueOn">Its last day.</param>
public sealed record TimeLimit(int Days, DayUnit Unit, DateOnly DueOn)
{
    /// <summary><c>3个工作日（2026年10月22日届满）</c>.</summary>
    public override string ToString() =>
        $"{Days}个{(Unit == DayUnit.WorkingDay ? "工作日" : "自然日")}（{ChineseDate.Of(DueOn)}届满）";
}
