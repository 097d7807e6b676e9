using ApprovalOffice.Reports.Fonts;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>The fonts of one document: of each file only the characters that stand in it.</summary>
internal sealed class SubsetFonts : IDisposable
{
    private readonly Dictionary<FontFile, (SKTypeface Typeface, FontSubset Subset)> _fonts = [];

    internal SubsetFonts(Dictionary<FontFile, CharacterSet> characters)
    {
        // In the order of names, so that the same document makes the same bytes.
        foreach (var (font, used) in characters.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal))
        {
            var subset = FontSubset.Of(font, used);
            using var data = SKData.CreateCopy(subset.Bytes);
            var typeface = SKTypeface.FromData(data)
                ?? throw new InvalidDataException($"字体 {font.Name} 的子集无法读取");
            _fonts[font] = (typeface, subset);
        }
    }

    public void Dispose()
    {
        foreach (var (typeface, _) in _fonts.Values)
        {
            typeface.Dispose();
        }
    }

    internal (SKTypeface Typeface, FontSubset Subset) For(FontFile font) => _fonts[font];
}
