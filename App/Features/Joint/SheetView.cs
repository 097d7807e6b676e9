using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>One merged opinion sheet as the person may see it.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Points">Its points, as far as the person may see them.</param>
/// <param name="StageId">The stage application.</param>
/// <param name="StageName">The stage.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="JointNumber">并联审批实例编码.</param>
/// <param name="LeadOrganName">The lead department.</param>
/// <param name="MayAnswer">Whether the person may answer it now.</param>
public sealed record SheetView(
    OpinionSheet Sheet, IReadOnlyList<OpinionSheetPoint> Points, Guid StageId, string StageName, string ProjectName, string JointNumber, string LeadOrganName, bool MayAnswer)
{
    /// <summary>Files that came with the opinions, by request.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyList<AttachedFile>> Files { get; init; } = new Dictionary<Guid, IReadOnlyList<AttachedFile>>();

    /// <summary>Whether the person sees all of its points.</summary>
    public bool IsWhole => Points.Count == Sheet.Points.Count;
}
