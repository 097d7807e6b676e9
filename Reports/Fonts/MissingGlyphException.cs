using System.Text;

namespace ApprovalOffice.Reports.Fonts;

/// <summary>
/// A text holds a character that no font of the house has. It is refused by name: a box on a certificate would be a wrong name on a
/// certificate. Use cases ask <see cref="FontCoverage.MissingIn"/> before anything is numbered or signed.
/// </summary>
public sealed class MissingGlyphException : Exception
{
    /// <summary>Refuses <paramref name="character"/>.</summary>
    /// <param name="character">The character that no font has.</param>
    public MissingGlyphException(Rune character)
        : base($"没有字体含有字符「{FontCoverage.Describe(character)}」，不能制作文书")
    {
        Character = character;
    }

    /// <summary>The character that no font has.</summary>
    public Rune Character { get; }
}
