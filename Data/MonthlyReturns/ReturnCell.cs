using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>A figure of a return over the three spans, or a number of the catalogue.</summary>
/// <param name="Column">Key of its column.</param>
/// <param name="Measure">Code of the measure; null for a number of the catalogue.</param>
/// <param name="Spans">本月, 本年累计, 上年同月.</param>
/// <param name="Fixed">The number of the catalogue.</param>
public sealed record ReturnCell(string Column, string? Measure, IReadOnlyList<ReturnNumber> Spans, decimal? Fixed)
{
    /// <summary>The figure over a span; null where there is nothing to take it of.</summary>
    public decimal? ValueOf(MeasureSpan span) => Measure is null ? Fixed : MeasureFigure.Of(MeasureRegistry.Of(Measure).Form, Spans[(int)span].Part, Spans[(int)span].Among).Value;

    /// <summary>Both together.</summary>
    public ReturnCell Plus(ReturnCell other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Measure is null ? this : this with { Spans = [.. Spans.Zip(other.Spans, (a, b) => new ReturnNumber(a.Part + b.Part, a.Among + b.Among))] };
    }
}
