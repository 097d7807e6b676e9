namespace ApprovalOffice.Data.Measures;

/// <summary>Words and days of the spans.</summary>
public static class MeasureSpans
{
    /// <summary>All, in the order of tables.</summary>
    public static IReadOnlyList<MeasureSpan> All { get; } = [MeasureSpan.Month, MeasureSpan.Year, MeasureSpan.LastYear];

    /// <summary>What tables call it.</summary>
    public static string Chinese(this MeasureSpan span) => span switch
    {
        MeasureSpan.Month => "本月",
        MeasureSpan.Year => "本年累计",
        MeasureSpan.LastYear => "上年同月",
        _ => throw new ArgumentOutOfRangeException(nameof(span), span, null),
    };

    /// <summary>Its days for a month.</summary>
    /// <param name="span">The span.</param>
    /// <param name="month">Any day of the calendar month.</param>
    /// <param name="firstDay">The day on which a statistical month begins.</param>
    public static StatisticalPeriod PeriodOf(this MeasureSpan span, DateOnly month, int firstDay = 1) => span switch
    {
        MeasureSpan.Month => StatisticalPeriod.OfMonth(month, firstDay),
        MeasureSpan.Year => StatisticalPeriod.YearTo(month, firstDay),
        MeasureSpan.LastYear => StatisticalPeriod.OfMonth(month.AddYears(-1), firstDay),
        _ => throw new ArgumentOutOfRangeException(nameof(span), span, null),
    };
}
