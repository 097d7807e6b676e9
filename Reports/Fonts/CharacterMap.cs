using System.Text;

namespace ApprovalOffice.Reports.Fonts;

/// <summary>Which glyph a font shows for a character: table <c>cmap</c>, subtable format 12 (OpenType 1.9, cmap).</summary>
internal sealed class CharacterMap
{
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _glyph;

    private CharacterMap(int[] first, int[] last, int[] glyph)
    {
        _first = first;
        _last = last;
        _glyph = glyph;
    }

    internal static CharacterMap Read(ReadOnlySpan<byte> cmap, string file)
    {
        var subtables = BigEndian.U16(cmap, 2);
        for (var i = 0; i < subtables; i++)
        {
            var offset = (int)BigEndian.U32(cmap, 4 + (8 * i) + 4);
            if (BigEndian.U16(cmap, offset) != 12)
            {
                continue;
            }

            var groups = (int)BigEndian.U32(cmap, offset + 12);
            var first = new int[groups];
            var last = new int[groups];
            var glyph = new int[groups];
            for (var g = 0; g < groups; g++)
            {
                var at = offset + 16 + (12 * g);
                first[g] = (int)BigEndian.U32(cmap, at);
                last[g] = (int)BigEndian.U32(cmap, at + 4);
                glyph[g] = (int)BigEndian.U32(cmap, at + 8);
            }

            return new CharacterMap(first, last, glyph);
        }

        throw new InvalidDataException($"字体文件 {file} 没有 cmap 格式 12 子表");
    }

    /// <summary>The glyph of the character, 0 when the font has none.</summary>
    internal int GlyphOf(Rune rune)
    {
        var at = Array.BinarySearch(_first, rune.Value);
        if (at < 0)
        {
            at = ~at - 1;
        }

        return at >= 0 && rune.Value <= _last[at] ? _glyph[at] + (rune.Value - _first[at]) : 0;
    }
}
