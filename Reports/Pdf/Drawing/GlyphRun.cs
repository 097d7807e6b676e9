using System.Text;
using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>Characters of one font, size and colour on one baseline.</summary>
/// <param name="Font">Where the outlines come from.</param>
/// <param name="FontSize">In points.</param>
/// <param name="Slanted">True: sheared, since the Chinese cuts have no italic.</param>
/// <param name="Color">Of the ink.</param>
/// <param name="Characters">In reading order.</param>
/// <param name="Offsets">Left edge of each character, in points from the start of the run.</param>
internal sealed record GlyphRun(FontFile Font, float FontSize, bool Slanted, Color Color, Rune[] Characters, float[] Offsets);
