using ApprovalOffice.Reports.Fonts;

namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>A character as a type case holds it.</summary>
/// <param name="Font">The font that has it.</param>
/// <param name="Advance">Its width, in em.</param>
internal sealed record CutCharacter(FontFile Font, float Advance);
