namespace ApprovalOffice.Data.Measures;

/// <summary>Setting: how the office's months are counted.</summary>
public sealed record StatisticalMonth
{
    /// <summary>The day on which a statistical month begins: 1 for the natural month, 26 for 上月26日至本月25日.</summary>
    public int FirstDay { get; init; } = 1;

    /// <summary>The days of a span of a month.</summary>
    public StatisticalPeriod PeriodOf(MeasureSpan span, DateOnly month) => span.PeriodOf(month, FirstDay);
}
