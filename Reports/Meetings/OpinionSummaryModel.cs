using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Meetings;

/// <summary>What stands on a 会商意见汇总表.</summary>
/// <param name="Head">The document.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="ProjectCode">Its code.</param>
/// <param name="Subject">On what opinions were asked.</param>
/// <param name="Opinions">The opinions, in the order of the organs.</param>
/// <param name="Conclusion">What follows from them.</param>
public sealed record OpinionSummaryModel(
    PaperHead Head, string ProjectName, string ProjectCode, string Subject, IReadOnlyList<OpinionLine> Opinions, string Conclusion);
