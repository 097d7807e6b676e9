using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Evaluations;

/// <summary>What stands on the 评估报告: rules of the office: indicators, ranking, problems found, corrective tasks.</summary>
/// <param name="Head">The document.</param>
/// <param name="Addressee">To whom it goes; may be empty.</param>
/// <param name="Region">The city or district it is about.</param>
/// <param name="Period">The period it is about, as it is printed.</param>
/// <param name="Sections">Its parts, in their order.</param>
/// <param name="Annexes">Workbooks and lists laid beside it; may be empty.</param>
public sealed record EvaluationReportModel(
    PaperHead Head, string Addressee, string Region, string Period, IReadOnlyList<ReportSection> Sections, IReadOnlyList<string> Annexes);
