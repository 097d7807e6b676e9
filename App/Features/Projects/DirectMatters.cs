using ApprovalOffice.App.Features.Projects.Board;
using ApprovalOffice.Data.Catalogue;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Matters for which the project page has a button of their own; the others are applied for with their stage.</summary>
internal static class DirectMatters
{
    /// <summary>Their codes.</summary>
    public static readonly IReadOnlySet<string> Codes = new HashSet<string>(StringComparer.Ordinal) { "SX-2-002" };

    private const string ParallelTrack = "5";

    /// <summary>
    /// Whether a matter of the board may be applied for alone now (rules §1): those of the parallel track, levies and the connections of
    /// the utilities, as long as nothing was begun or granted for them.
    /// </summary>
    public static bool MayBeginAlone(BoardMatter matter) =>
        matter is { Case: null, EarlierResult: null, IsMerged: false }
        && matter.Matter.Matter.Handling.ApplicantInitiated
        && (matter.Matter.StageCode == ParallelTrack || matter.Matter.Matter.Kind is MatterKind.AdministrativeLevy or MatterKind.UtilityService);
}
