using ApprovalOffice.Data.Drawings;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>A set of drawings as its page shows it.</summary>
/// <param name="Set">The set.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="WorkName">The work.</param>
/// <param name="Keeps">Whether the person keeps it.</param>
/// <param name="Sheets">The sheets that stand, by discipline and number.</param>
/// <param name="Voided">Those called void.</param>
public sealed record SetView(DrawingSet Set, string ProjectName, string WorkName, bool Keeps, IReadOnlyList<SheetLine> Sheets, IReadOnlyList<DrawingSheet> Voided)
{
    /// <summary>Whether the person may add and replace sheets now.</summary>
    public bool MayUpload => Keeps && Set.IsOpen;
}
