namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>Fills lines of a width with the letters of a paragraph, each line as full as the breaking rules allow.</summary>
internal static class LineFilling
{
    private const float Tolerance = 0.02f;

    internal static IEnumerable<TextLine> Fill(Paragraph paragraph, int number, int start, float firstIndent, float width)
    {
        var letters = paragraph.Letters;
        if (letters.Length == 0)
        {
            yield return new TextLine(number, 0, 0, 0, 0, 0, paragraph.Style.Ascent, paragraph.Style.Descent, true);
            yield break;
        }

        while (start < letters.Length)
        {
            var indent = start == 0 ? firstIndent : 0;
            var end = EndOfLine(letters, start, width - indent);
            yield return Line(paragraph, number, start, end, indent);
            start = end;
        }
    }

    private static int EndOfLine(Letter[] letters, int start, float width)
    {
        var used = 0f;
        var lastBreak = -1;
        for (var i = start; i < letters.Length; i++)
        {
            if (i > start && LineBreaking.CanBreakBetween(letters[i - 1].Rune, letters[i].Rune))
            {
                lastBreak = i;
            }

            used += letters[i].Advance;
            if (CharacterClass.IsSpace(letters[i].Rune) || i == start)
            {
                continue;
            }

            if (used - Overhang(letters[i]) > width + Tolerance)
            {
                return lastBreak > 0 ? lastBreak : EmergencyBreak(letters, start, i);
            }
        }

        return letters.Length;
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
        for (var i = start; i < end; i++)
        {
            ascent = Math.Max(ascent, letters[i].Style.Ascent);
            descent = Math.Max(descent, letters[i].Style.Descent);
            if (i < visible)
            {
                width += letters[i].Advance;
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
