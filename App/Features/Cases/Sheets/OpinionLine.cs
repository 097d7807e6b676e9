using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>A request for another organ's opinion.</summary>
/// <param name="Organ">Who was asked.</param>
/// <param name="Round">For which time.</param>
/// <param name="Question">What was asked.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="DueOn">Until when.</param>
/// <param name="Conclusion">What they say; 待答复 before.</param>
/// <param name="Answer">Their words.</param>
/// <param name="ClosedAt">When it was answered or cancelled (UTC).</param>
/// <param name="Conditions">What they demand.</param>
/// <param name="Attachments">Files that came with the answer.</param>
public sealed record OpinionLine(string Organ, int Round, string Question, DateTime AskedAt, DateOnly DueOn, string Conclusion, string? Answer, DateTime? ClosedAt, IReadOnlyList<DepartmentCondition> Conditions, IReadOnlyList<AttachedFile> Attachments);
