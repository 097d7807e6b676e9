using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.App.Features.Measures;

/// <summary>The figures that were asked for.</summary>
/// <param name="Query">Where and when, settled.</param>
/// <param name="Period">The days.</param>
/// <param name="Figures">By the code of the measure.</param>
public sealed record MeasureTableOf(MeasureQuery Query, StatisticalPeriod Period, IReadOnlyDictionary<string, MeasureFigure> Figures);
