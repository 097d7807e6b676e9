namespace ApprovalOffice.Data.Clock;

/// <summary>A period of so many days in one unit; zero days means that the matter is decided on the spot (即时).</summary>
public readonly record struct TimeLimit
{
    /// <summary>The longest period that the office accepts, in days: longer ones are slips of the keyboard.</summary>
    public const int MaxDays = 1000;

    /// <summary>Makes a period.</summary>
    /// <param name="days">Number of days, 0 to <see cref="MaxDays"/>.</param>
    /// <param name="unit">Unit of the days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative or too large.</exception>
    public TimeLimit(int days, DayUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays);
        Days = days;
        Unit = unit;
    }

    /// <summary>Number of days.</summary>
    public int Days { get; }

    /// <summary>Unit of the days.</summary>
    public DayUnit Unit { get; }

    /// <summary>Whether the matter is decided on the spot.</summary>
    public bool IsInstant => Days == 0;

    /// <summary>预警天数 by rule: a third of the promise, at least one and at most five; none for what is decided on the spot (rules §3).</summary>
    public int WarningDays => IsInstant ? 0 : Math.Clamp(Days / 3, 1, 5);

    /// <summary>So many working days.</summary>
    public static TimeLimit WorkingDays(int days) => new(days, DayUnit.WorkingDay);

    /// <summary>So many calendar days.</summary>
    public static TimeLimit CalendarDays(int days) => new(days, DayUnit.CalendarDay);

    /// <summary>The period in the office's words: «10 个工作日», «7 个自然日», «即时».</summary>
    public override string ToString() => IsInstant ? "即时" : $"{Days} 个{(Unit == DayUnit.WorkingDay ? "工作日" : "自然日")}";
}
