using System.Collections.Concurrent;
using System.Text;
using ApprovalOffice.Reports.Fonts;

namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>
/// Which font and width each character has in a choice of families and weight. It is filled as characters are asked for and kept for
/// the life of the process, since fonts do not change; any number of threads may ask, for what two of them find is the same.
/// </summary>
internal sealed class TypeCase
{
    private const int TrayBits = 8;
    private const int TraySize = 1 << TrayBits;

    private static readonly ConcurrentDictionary<(string Families, bool IsBold), TypeCase> Known = new();

    private readonly IReadOnlyList<string> _families;
    private readonly bool _isBold;
    private readonly CutCharacter?[]?[] _trays = new CutCharacter?[0x110000 >> TrayBits][];

    private TypeCase(IReadOnlyList<string> families, bool isBold)
    {
        _families = families;
        _isBold = isBold;
        Main = FontLibrary.MainFont(families, isBold);
    }

    /// <summary>The font whose measures an empty line has.</summary>
    internal FontFile Main { get; }

    internal static TypeCase Of(IReadOnlyList<string> families, bool isBold) => Known.GetOrAdd(
        (families.Count == 1 ? families[0] : string.Join(',', families), isBold),
        static (key, families) => new TypeCase([.. families], key.IsBold),
        families);

    /// <summary>The character with its font.</summary>
    /// <exception cref="MissingGlyphException">No font has it.</exception>
    internal CutCharacter Find(Rune rune)
    {
        var tray = _trays[rune.Value >> TrayBits] ??= new CutCharacter?[TraySize];
        return tray[rune.Value & (TraySize - 1)] ??= Cut(rune);
    }

    private CutCharacter Cut(Rune rune)
    {
        var font = FontLibrary.FontFor(rune, _families, _isBold);
        return new CutCharacter(font, font.Advance(font.GlyphOf(rune)));
    }
}
