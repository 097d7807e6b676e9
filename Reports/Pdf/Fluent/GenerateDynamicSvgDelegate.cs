using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>Draws for a place of a size, in points; gives the text of an SVG drawing.</summary>
public delegate string GenerateDynamicSvgDelegate(Size size);
