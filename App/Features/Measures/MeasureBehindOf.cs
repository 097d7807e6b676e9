using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.App.Features.Measures;

/// <summary>A page of what is behind a figure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Query">Where, when and of what, settled.</param>
/// <param name="Period">The days.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Rows">The lines of the page.</param>
/// <param name="Total">How many lines on all pages.</param>
/// <param name="Pages">How many pages, at least 1.</param>
public sealed record MeasureBehindOf(Measure Measure, MeasureQuery Query, StatisticalPeriod Period, MeasureFigure Figure, IReadOnlyList<MeasureBehindRow> Rows, int Total, int Pages);
