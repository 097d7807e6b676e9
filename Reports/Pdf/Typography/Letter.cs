using System.Runtime.InteropServices;
using System.Text;
using ApprovalOffice.Reports.Fonts;

namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>One character with its font and width.</summary>
/// <param name="Rune">The character.</param>
/// <param name="Font">The font that has it.</param>
/// <param name="Advance">Width with letter space, in points.</param>
/// <param name="Style">How it looks.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Letter(Rune Rune, FontFile Font, float Advance, ResolvedStyle Style)
{
    internal static Letter Of(Rune rune, ResolvedStyle style)
    {
        var cut = style.Case.Find(rune);
        return new Letter(rune, cut.Font, (cut.Advance * style.FontSize) + style.LetterSpace, style);
    }
}
