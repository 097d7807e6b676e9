using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.MonthlyReports;

/// <summary>What stands on the 月报: figures of the month by stage and region, and what hinders.</summary>
/// <param name="Head">The document.</param>
/// <param name="Addressee">To whom it goes; may be empty.</param>
/// <param name="Region">The city or district it is about.</param>
/// <param name="Period">The period it is about, as it is printed.</param>
/// <param name="Sections">Its parts, in their order.</param>
/// <param name="Annexes">Workbooks and lists laid beside it; may be empty.</param>
public sealed record MonthlyReportModel(
    PaperHead Head, string Addressee, string Region, string Period, IReadOnlyList<ReportSection> Sections, IReadOnlyList<string> Annexes);
