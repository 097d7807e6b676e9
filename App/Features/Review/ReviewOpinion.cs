using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Features.Review;

/// <summary>An opinion asked of another organ.</summary>
/// <param name="Id">Key.</param>
/// <param name="OrganId">The organ asked.</param>
/// <param name="OrganName">Its name.</param>
/// <param name="Round">Round per organ.</param>
/// <param name="Question">What is asked.</param>
/// <param name="DueOn">Last day to answer.</param>
/// <param name="SilenceIsConsent">Whether silence counts as consent.</param>
/// <param name="AskedAt">When it was asked (UTC).</param>
/// <param name="Conclusion">How it ended; null while open.</param>
/// <param name="Answer">The answer in words.</param>
/// <param name="ClosedAt">When it ended (UTC).</param>
/// <param name="Conditions">What is demanded.</param>
/// <param name="Attachments">Files that came with the answer.</param>
public sealed record ReviewOpinion(
    Guid Id,
    Guid OrganId,
    string OrganName,
    int Round,
    string Question,
    DateOnly DueOn,
    bool SilenceIsConsent,
    DateTime AskedAt,
    OpinionConclusion? Conclusion,
    string? Answer,
    DateTime? ClosedAt,
    IReadOnlyList<DepartmentCondition> Conditions,
    IReadOnlyList<AttachedFile> Attachments);
