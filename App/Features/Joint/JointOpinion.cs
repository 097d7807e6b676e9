using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>An opinion given or asked for in a stage.</summary>
/// <param name="Id">The request.</param>
/// <param name="CaseId">The case that asked.</param>
/// <param name="MatterName">Its matter.</param>
/// <param name="OrganId">Who was asked.</param>
/// <param name="OrganName">Their name.</param>
/// <param name="Round">Round per organ and case.</param>
/// <param name="IsCurrent">Whether it is the one that counts.</param>
/// <param name="Conclusion">What they said; null while they have not.</param>
/// <param name="Answer">Their reasons.</param>
/// <param name="DueOn">Last day to answer.</param>
/// <param name="ClosedAt">When it ended (UTC).</param>
/// <param name="Conditions">What they demand.</param>
/// <param name="Attachments">Files that came with it.</param>
public sealed record JointOpinion(
    Guid Id, Guid CaseId, string MatterName, Guid OrganId, string OrganName, int Round, bool IsCurrent, OpinionConclusion? Conclusion, string? Answer,
    DateOnly DueOn, DateTime? ClosedAt, IReadOnlyList<DepartmentCondition> Conditions, IReadOnlyList<AttachedFile> Attachments);
