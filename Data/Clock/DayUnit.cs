namespace ApprovalOffice.Data.Clock;

/// <summary>The unit in which a statute or a promise counts its days.</summary>
public enum DayUnit
{
    /// <summary>工作日: statutory holidays and rest days are not counted (行政许可法 art. 82).</summary>
    WorkingDay,

    /// <summary>自然日: every day of the calendar is counted (for instance 建筑法 art. 8, 环境影响评价法 art. 22).</summary>
    CalendarDay,
}
