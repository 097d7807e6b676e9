using ApprovalOffice.Data.Drawings;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>A unit, or the site of a work, and its set.</summary>
/// <param name="WorkId">The work.</param>
/// <param name="WorkName">Its name.</param>
/// <param name="UnitId">The unit; null for the site.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Set">The set; null while there is none.</param>
/// <param name="Sheets">How many sheets stand in it.</param>
public sealed record ProjectDrawingLine(Guid WorkId, string WorkName, Guid? UnitId, string Name, DrawingSet? Set, int Sheets);
