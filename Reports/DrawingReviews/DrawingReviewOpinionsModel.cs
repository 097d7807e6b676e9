using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.DrawingReviews;

/// <summary>What stands on a 施工图设计文件审查意见告知书 (住建部令第13号 art. 13).</summary>
/// <param name="Head">The document; the organ is the reviewing institution.</param>
/// <param name="OwnerName">建设单位.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="DesignerName">设计单位.</param>
/// <param name="Round">Which round, from 1.</param>
/// <param name="Opinions">The opinions, by discipline.</param>
/// <param name="DueOn">By when they are to be answered.</param>
/// <param name="Contact">Whom to ask, with telephone.</param>
public sealed record DrawingReviewOpinionsModel(
    PaperHead Head, string OwnerName, string ProjectName, string DesignerName, int Round, IReadOnlyList<DrawingOpinion> Opinions, DateOnly DueOn, string Contact);
