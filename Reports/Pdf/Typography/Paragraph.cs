namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>Text between two line ends.</summary>
/// <param name="Letters">In reading order; none for an empty line.</param>
/// <param name="Style">Of the line when it is empty.</param>
internal sealed record Paragraph(Letter[] Letters, ResolvedStyle Style);
