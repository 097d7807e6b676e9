using System.Text;
using ApprovalOffice.Reports.Pdf.Drawing;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>Puts a line on the page: alignment, runs of one style, lines under and through it.</summary>
internal static class TextLineDrawing
{
    // Of the font size: where underline and strike-through stand, and how thick they are.
    private const float UnderlineDepth = 0.14f;
    private const float StrikeHeight = 0.34f;
    private const float DecorationThickness = 0.05f;

    // Most space that justified text adds between two characters, in em.
    private const float MostStretch = 0.25f;

    internal static void Draw(IDrawingSheet sheet, Letter[] letters, TextLine line, float top, float width, TextHorizontalAlignment alignment)
    {
        var free = width - line.Indent - line.Width;
        var x = line.Indent + alignment switch
        {
            TextHorizontalAlignment.Center => free / 2,
            TextHorizontalAlignment.Right or TextHorizontalAlignment.End => free,
            _ => 0,
        };
        var stretch = alignment == TextHorizontalAlignment.Justify && !line.EndsParagraph ? Stretch(letters, line, free) : 0;
        var baseline = top + line.Ascent;
        var at = line.Start;
        while (at < line.End)
        {
            var end = at + 1;
            while (end < line.End && letters[end].Font == letters[at].Font && ReferenceEquals(letters[end].Style, letters[at].Style))
            {
                end++;
            }

            x = DrawRun(sheet, letters, line, (at, end), (x, baseline), stretch);
            at = end;
        }
    }

    private static float DrawRun(IDrawingSheet sheet, Letter[] letters, TextLine line, (int Start, int End) run, (float X, float Baseline) origin, float stretch)
    {
        var (start, end) = run;
        var style = letters[start].Style;
        var characters = new Rune[end - start];
        var offsets = new float[end - start];
        var x = 0f;
        for (var i = start; i < end; i++)
        {
            characters[i - start] = letters[i].Rune;
            offsets[i - start] = x;
            x += letters[i].Advance;
            if (stretch > 0 && i + 1 < line.VisibleEnd && LineBreaking.CanStretchBetween(letters[i].Rune, letters[i + 1].Rune))
            {
                x += stretch;
            }
        }

        if (style.Background is { Alpha: > 0 } background)
        {
            sheet.Rectangle(origin.X, origin.Baseline - style.Ascent, x, style.Ascent + style.Descent, background);
        }

        sheet.Text(new GlyphRun(letters[start].Font, style.FontSize, style.IsItalic, style.Color, characters, offsets), origin.X, origin.Baseline - style.Rise);
        var thickness = style.FontSize * DecorationThickness;
        if (style.IsUnderlined)
        {
            sheet.Rectangle(origin.X, origin.Baseline - style.Rise + (style.FontSize * UnderlineDepth), x, thickness, style.Color);
        }

        if (style.IsStruckThrough)
        {
            sheet.Rectangle(origin.X, origin.Baseline - style.Rise - (style.FontSize * StrikeHeight), x, thickness, style.Color);
        }

        if (style.Link is not null)
        {
            sheet.Link(origin.X, origin.Baseline - style.Ascent, x, style.Ascent + style.Descent, style.Link, style.LinksToSection);
        }

        return origin.X + x;
    }

    private static float Stretch(Letter[] letters, TextLine line, float free)
    {
        var places = 0;
        for (var i = line.Start; i + 1 < line.VisibleEnd; i++)
        {
            if (LineBreaking.CanStretchBetween(letters[i].Rune, letters[i + 1].Rune))
            {
                places++;
            }
        }

        if (places == 0 || free < 0)
        {
            return 0;
        }

        // A line that a long number left half empty stays ragged rather than fall apart.
        var stretch = free / places;
        return stretch > MostStretch * letters[line.Start].Style.FontSize ? 0 : stretch;
    }
}
