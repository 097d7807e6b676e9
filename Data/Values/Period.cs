using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Values;

/// <summary>A span of local dates, both ends included.</summary>
public readonly record struct Period
{
    private Period(DateOnly from, DateOnly to)
    {
        From = from;
        To = to;
    }

    /// <summary>First day.</summary>
    public DateOnly From { get; }

    /// <summary>Last day, not before <see cref="From"/>.</summary>
    public DateOnly To { get; }

    /// <summary>Number of calendar days, at least one.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The span between two dates. Throws <see cref="RuleBroken"/> (VAL-007) when it would end before it begins.</summary>
    public static Period Of(DateOnly from, DateOnly to) =>
        to < from ? throw new RuleBroken(ValueRules.Period, nameof(To), $"{from:yyyy-MM-dd} 至 {to:yyyy-MM-dd}") : new Period(from, to);

    /// <summary>What is wrong with two dates as a span, in Chinese; null when nothing is.</summary>
    public static string? ProblemOf(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, _) => "请填写开始日期",
        (_, null) => "请填写结束日期",
        ({ } first, { } last) when last < first => "结束日期不得早于开始日期",
        _ => null,
    };

    /// <summary>Whether the day lies in the span.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>Whether the spans share a day.</summary>
    public bool Overlaps(Period other) => From <= other.To && other.From <= To;

    /// <inheritdoc/>
    public override string ToString() => $"{From:yyyy-MM-dd} 至 {To:yyyy-MM-dd}";
}
