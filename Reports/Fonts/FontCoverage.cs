using System.Text;

namespace ApprovalOffice.Reports.Fonts;

/// <summary>What the fonts of the house can print.</summary>
public static class FontCoverage
{
    /// <summary>
    /// Characters of <paramref name="text"/> that no font has, each once, in the order in which they first stand. Line breaks are no
    /// characters; a lone half of a surrogate pair counts as U+FFFD and is missing.
    /// </summary>
    /// <param name="text">Any text, or null.</param>
    /// <returns>Empty when the text can be printed.</returns>
    public static IReadOnlyList<Rune> MissingIn(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        var missing = new List<Rune>();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r')
            {
                continue;
            }

            if (!IsPrintable(rune) && !missing.Contains(rune))
            {
                missing.Add(rune);
            }
        }

        return missing;
    }

    /// <summary>The character and its code point, as a person reads it: <c>𱍐 U+31350</c>. Invisible ones show the code point only.</summary>
    /// <param name="character">The character.</param>
    public static string Describe(Rune character) =>
        FontLibrary.IsVisible(character) ? $"{character} U+{character.Value:X4}" : $"U+{character.Value:X4}";

    private static bool IsPrintable(Rune rune) =>
        rune != Rune.ReplacementChar && FontLibrary.IsVisible(rune) && FontLibrary.All.Any(font => font.GlyphOf(rune) != 0);
}
