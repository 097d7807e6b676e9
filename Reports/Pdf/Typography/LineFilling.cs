namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>Fills lines of a width with the letters of a paragraph, each line as full as the breaking rules allow.</summary>
internal static class LineFilling
{
    private const float Tolerance = 0.02f;

    /// <summary>The lines of the paragraph from a letter on.</summary>
    internal static List<TextLine> Fill(Paragraph paragraph, int number, int start, float firstIndent, float width)
    {
        List<TextLine> lines = [];
        Fill(lines, paragraph, number, start, firstIndent, width);
        return lines;
    }

    /// <summary>Adds the lines of the paragraph from a letter on.</summary>
    internal static void Fill(List<TextLine> lines, Paragraph paragraph, int number, int start, float firstIndent, float width)
    {
        var letters = paragraph.Letters;
        if (letters.Length == 0)
        {
            lines.Add(new TextLine(number, 0, 0, 0, 0, 0, paragraph.Style.Ascent, paragraph.Style.Descent, true));
            return;
        }

        while (start < letters.Length)
        {
            var indent = start == 0 ? firstIndent : 0;
            var end = EndOfLine(letters, start, width - indent);
            lines.Add(Line(paragraph, number, start, end, indent));
            start = end;
        }
    }

    private static int EndOfLine(Letter[] letters, int start, float width)
    {
        var used = 0f;
        for (var i = start; i < letters.Length; i++)
        {
            used += letters[i].Advance;
            if ((used > width + Tolerance || letters[i].Style.LetterSpace < 0) && i > start && !CharacterClass.IsSpace(letters[i].Rune) && used - Overhang(letters[i]) > width + Tolerance)
            {
                return LastBreak(letters, start, i);
            }
        }

        return letters.Length;
    }

    // Looked for only where a line is too long: most cells of a table are not.
    private static int LastBreak(Letter[] letters, int start, int overflow)
    {
        for (var i = overflow; i > start; i--)
        {
            if (LineBreaking.CanBreakBetween(letters[i - 1].Rune, letters[i].Rune))
            {
                return i;
            }
        }

        return EmergencyBreak(letters, start, overflow);
    }

    // A word wider than the line: after one of its seams, if need be anywhere.
    private static int EmergencyBreak(Letter[] letters, int start, int overflow)
    {
        for (var i = overflow; i > start + 1; i--)
        {
            if (CharacterClass.IsWordSeam(letters[i - 1].Rune))
            {
                return i;
            }
        }

        return overflow;
    }

    private static TextLine Line(Paragraph paragraph, int number, int start, int end, float indent)
    {
        var letters = paragraph.Letters;
        var visible = end;
        while (visible > start && CharacterClass.IsSpace(letters[visible - 1].Rune))
        {
            visible--;
        }

        float width = 0, ascent = 0, descent = 0;
        ResolvedStyle? seen = null;
        for (var i = start; i < end; i++)
        {
            ref readonly var letter = ref letters[i];
            if (!ReferenceEquals(letter.Style, seen))
            {
                seen = letter.Style;
                ascent = Math.Max(ascent, seen.Ascent);
                descent = Math.Max(descent, seen.Descent);
            }

            if (i < visible)
            {
                width += letter.Advance;
            }
        }

        if (visible > start)
        {
            width -= end < letters.Length ? Overhang(letters[visible - 1]) : letters[visible - 1].Style.LetterSpace;
        }

        return new TextLine(number, start, end, visible, indent, width, ascent, descent, end == letters.Length);
    }

    /// <summary>How much of the last letter may stand outside the line.</summary>
    private static float Overhang(Letter letter) => CharacterClass.HasEmptyRightHalf(letter.Rune)
        ? letter.Style.LetterSpace + (letter.Style.FontSize / 2)
        : letter.Style.LetterSpace;
}
