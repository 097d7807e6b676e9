namespace ApprovalOffice.Reports.Pdf.Elements.Table;

/// <param name="Points">Fixed width, in points.</param>
/// <param name="Share">Share of what the fixed columns leave.</param>
internal sealed record TableColumnWidth(float Points, float Share);
