namespace ApprovalOffice.Data.Acceptance;

/// <summary>What was measured of one unit, as typed.</summary>
/// <param name="UnitId">The unit; null where the work has none.</param>
/// <param name="AreaAbove">Floor area above ground, m²; null when not said.</param>
/// <param name="AreaBelow">Floor area below ground, m²; null when not said.</param>
/// <param name="Height">Height in metres; null when not said.</param>
public sealed record MeasuredUnit(Guid? UnitId, decimal? AreaAbove, decimal? AreaBelow, decimal? Height);
