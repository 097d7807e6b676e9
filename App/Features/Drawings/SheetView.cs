using ApprovalOffice.Data.Drawings;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>A sheet as its page shows it.</summary>
/// <param name="Set">The set.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Versions">All its versions, the latest first.</param>
/// <param name="Keeps">Whether the person keeps the set.</param>
public sealed record SheetView(DrawingSet Set, DrawingSheet Sheet, IReadOnlyList<SheetLine> Versions, bool Keeps);
