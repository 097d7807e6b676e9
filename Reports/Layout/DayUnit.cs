namespace ApprovalOffice.Reports.Layout;

/// <summary>What a period is counted in.</summary>
public enum DayUnit
{
    /// <summary>工作日: statutory holidays do not count (行政许可法 art. 82).</summary>
    WorkingDay,

    /// <summary>自然日.</summary>
    CalendarDay,
}
