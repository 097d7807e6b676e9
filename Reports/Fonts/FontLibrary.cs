using System.Globalization;
using System.Text;

namespace ApprovalOffice.Reports.Fonts;

/// <summary>The font files beside the assembly, each opened once, when first asked for.</summary>
internal static class FontLibrary
{
    private static readonly Lazy<FontFile> SongRegular = Open("NotoSerifSC-Regular.ttf");
    private static readonly Lazy<FontFile> SongBold = Open("NotoSerifSC-Bold.ttf");
    private static readonly Lazy<FontFile> HeiRegular = Open("NotoSansSC-Regular.ttf");
    private static readonly Lazy<FontFile> HeiBold = Open("NotoSansSC-Bold.ttf");

    // CJK Extension B and C: rare characters of personal and place names that the Noto cuts lack (𠮷).
    private static readonly Lazy<FontFile> Rare = Open("HanaMinB.ttf");

    /// <summary>The files, for an engine that opens them itself.</summary>
    internal static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fonts"), "*.ttf").Order(StringComparer.Ordinal);

    /// <summary>One font of each coverage: the text fonts share theirs between weights.</summary>
    internal static IEnumerable<FontFile> All
    {
        get
        {
            yield return SongRegular.Value;
            yield return HeiRegular.Value;
            yield return Rare.Value;
        }
    }

    /// <summary>The first font that has the character: the named families in their order, then Song, Hei and the font of rare characters.</summary>
    /// <exception cref="MissingGlyphException">No font has it.</exception>
    internal static FontFile FontFor(Rune rune, IReadOnlyList<string> families, bool bold)
    {
        if (!IsVisible(rune))
        {
            throw new MissingGlyphException(rune);
        }

        foreach (var family in families)
        {
            if (Find(family, bold) is { } named && named.GlyphOf(rune) != 0)
            {
                return named;
            }
        }

        foreach (var font in Fallbacks(bold))
        {
            if (font.GlyphOf(rune) != 0)
            {
                return font;
            }
        }

        throw new MissingGlyphException(rune);
    }

    /// <summary>
    /// False for what has no place on paper though fonts may map it: control and format characters (direction marks turn a name
    /// around), private use, separators.
    /// </summary>
    internal static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    /// <summary>The font whose measures a line of that style has when it is empty.</summary>
    internal static FontFile MainFont(IReadOnlyList<string> families, bool bold) =>
        families.Select(family => Find(family, bold)).FirstOrDefault(font => font is not null) ?? Fallbacks(bold).First();

    private static IEnumerable<FontFile> Fallbacks(bool bold)
    {
        yield return bold ? SongBold.Value : SongRegular.Value;
        yield return bold ? HeiBold.Value : HeiRegular.Value;
        yield return Rare.Value;
    }

    private static FontFile? Find(string family, bool bold) => family switch
    {
        OfficeFonts.Song => bold ? SongBold.Value : SongRegular.Value,
        OfficeFonts.Hei => bold ? HeiBold.Value : HeiRegular.Value,
        _ => null,
    };

    private static Lazy<FontFile> Open(string file) =>
        new(() => FontFile.Open(Path.Combine(AppContext.BaseDirectory, "Fonts", file)));
}
