namespace ApprovalOffice.Data.Clock;

/// <summary>What an official arrangement makes of a day.</summary>
public enum DayKind
{
    /// <summary>放假: no working day, whatever day of the week it is.</summary>
    Holiday,

    /// <summary>调休上班: a Saturday or Sunday on which the offices work.</summary>
    Workday,
}
