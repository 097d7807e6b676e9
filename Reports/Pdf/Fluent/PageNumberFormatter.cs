namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>Writes a page number.</summary>
/// <param name="pageNumber">The number; null while the pages are still being counted.</param>
public delegate string PageNumberFormatter(int? pageNumber);
