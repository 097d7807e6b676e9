using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Measures;

/// <summary>统计期: the days over which measures are taken, local dates, both included (Asia/Shanghai).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record StatisticalPeriod(DateOnly From, DateOnly To)
{
    /// <summary>The latest first day of a statistical month, so that every month has it.</summary>
    public const int LatestFirstDay = 28;

    /// <summary>The instant it begins (UTC).</summary>
    public DateTime Begin => OfficeZone.UtcOf(From, TimeOnly.MinValue);

    /// <summary>The instant it is over (UTC), itself not included.</summary>
    public DateTime End => OfficeZone.UtcOf(To.AddDays(1), TimeOnly.MinValue);

    /// <summary>The local instant until which an open case is counted: the last of the last day.</summary>
    public DateTime LastLocal => To.ToDateTime(TimeOnly.MaxValue);

    /// <summary>
    /// A statistical month. With first day 1 the natural month; with another one, e.g. 26, the month that ends the day before it
    /// (上月26日至本月25日).
    /// </summary>
    /// <param name="month">Any day of the calendar month whose name it bears.</param>
    /// <param name="firstDay">The day on which it begins, 1 to 28.</param>
    public static StatisticalPeriod OfMonth(DateOnly month, int firstDay = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstDay, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstDay, LatestFirstDay);
        DateOnly from = new(month.Year, month.Month, firstDay);
        from = firstDay == 1 ? from : from.AddMonths(-1);
        return new StatisticalPeriod(from, from.AddMonths(1).AddDays(-1));
    }

    /// <summary>本年累计: from the first statistical month of the year to the end of the given one.</summary>
    /// <param name="month">Any day of the calendar month.</param>
    /// <param name="firstDay">The day on which a month begins.</param>
    public static StatisticalPeriod YearTo(DateOnly month, int firstDay = 1) =>
        new(OfMonth(new DateOnly(month.Year, 1, 1), firstDay).From, OfMonth(month, firstDay).To);

    /// <summary>Whether an instant (UTC) lies in it.</summary>
    public bool Holds(DateTime? instant) => instant >= Begin && instant < End;

    /// <summary>Whether a day lies in it.</summary>
    public bool Holds(DateOnly? day) => day >= From && day <= To;
}
