using System.Text;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>What text may be in a cell, and which text a spreadsheet would take for something else.</summary>
public static class SheetText
{
    /// <summary>Longest text of a cell, in UTF-16 units (Excel's specification).</summary>
    public const int MaxLength = 32_767;

    /// <summary>The end of a text that was too long for a cell.</summary>
    public const string CutMark = "…（超过单元格上限，已截断）";

    /// <summary>Whether a spreadsheet that is given plain text would run it as a formula: it begins with = + - @ tab or carriage return.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';

    /// <summary>Whether a spreadsheet that is given plain text would take it for a number and lose digits: twelve digits and more.</summary>
    public static bool IsLongNumber(string text) => text.Length >= 12 && text.All(char.IsAsciiDigit);

    /// <summary>The text without what XML cannot hold (control characters, halves of surrogate pairs become U+FFFD), cut to what a cell holds.</summary>
    public static string Clean(string text)
    {
        if (text.Length <= MaxLength && IsClean(text))
        {
            return text;
        }

        StringBuilder clean = new(Math.Min(text.Length, MaxLength));
        foreach (Rune rune in text.EnumerateRunes())
        {
            clean.Append(IsAllowed(rune) ? rune.ToString() : "\uFFFD");
            if (clean.Length > MaxLength)
            {
                break;
            }
        }

        if (clean.Length <= MaxLength)
        {
            return clean.ToString();
        }

        int end = MaxLength - CutMark.Length;
        clean.Length = char.IsHighSurrogate(clean[end - 1]) ? end - 1 : end;
        return clean.Append(CutMark).ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (char c in text)
        {
            if ((c < ' ' && c is not ('\t' or '\n' or '\r')) || char.IsSurrogate(c) || c >= '\uFFFE')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAllowed(Rune rune) => rune.Value is >= ' ' or '\t' or '\n' or '\r' && rune.Value is not (0xFFFE or 0xFFFF);
}
