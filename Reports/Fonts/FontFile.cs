using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ApprovalOffice.Reports.Fonts;

/// <summary>
/// One TrueType file (glyf outlines). Measures and the character map are held in memory; outlines, nine tenths of the file, are read
/// when a subset is made. Immutable after opening, so any number of threads may read it.
/// </summary>
internal sealed class FontFile
{
    private readonly SafeFileHandle _handle;
    private readonly Dictionary<string, (long Offset, int Length)> _tables;
    private readonly CharacterMap _characters;
    private readonly byte[] _widths;
    private readonly byte[] _locations;
    private readonly int _longMetrics;
    private readonly bool _longLocations;

    private FontFile(SafeFileHandle handle, string name, Dictionary<string, (long Offset, int Length)> tables)
    {
        _handle = handle;
        _tables = tables;
        Name = name;
        var head = Table("head");
        var hhea = Table("hhea");
        UnitsPerEm = BigEndian.U16(head, 18);
        _longLocations = BigEndian.U16(head, 50) == 1;
        Ascent = BigEndian.I16(hhea, 4) / (float)UnitsPerEm;
        Descent = -BigEndian.I16(hhea, 6) / (float)UnitsPerEm;
        LineGap = BigEndian.I16(hhea, 8) / (float)UnitsPerEm;
        _longMetrics = BigEndian.U16(hhea, 34);
        GlyphCount = BigEndian.U16(Table("maxp"), 4);
        _widths = Table("hmtx");
        _locations = Table("loca");
        _characters = CharacterMap.Read(Table("cmap"), name);
    }

    /// <summary>File name without extension; unique, and the name under which the subset stands in the PDF.</summary>
    internal string Name { get; }

    internal int UnitsPerEm { get; }

    /// <summary>Above the baseline, in em.</summary>
    internal float Ascent { get; }

    /// <summary>Below the baseline, in em, positive.</summary>
    internal float Descent { get; }

    /// <summary>Between lines, in em.</summary>
    internal float LineGap { get; }

    internal int GlyphCount { get; }

    internal static FontFile Open(string path)
    {
        var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.RandomAccess);
        Span<byte> directory = stackalloc byte[12 + (16 * 64)];
        var read = RandomAccess.Read(handle, directory, 0);
        if (read < 12 || BigEndian.U32(directory, 0) != 0x00010000)
        {
            throw new InvalidDataException($"字体文件 {path} 不是 TrueType（glyf）字体");
        }

        var tables = new Dictionary<string, (long, int)>(StringComparer.Ordinal);
        for (var i = 0; i < BigEndian.U16(directory, 4); i++)
        {
            var entry = directory.Slice(12 + (16 * i), 16);
            tables[Encoding.ASCII.GetString(entry[..4])] = (BigEndian.U32(entry, 8), (int)BigEndian.U32(entry, 12));
        }

        return new FontFile(handle, Path.GetFileNameWithoutExtension(path), tables);
    }

    /// <summary>The glyph of the character, 0 when the font has none.</summary>
    internal int GlyphOf(Rune rune) => _characters.GlyphOf(rune);

    /// <summary>Advance of the glyph, in em.</summary>
    internal float Advance(int glyph) => AdvanceUnits(glyph) / (float)UnitsPerEm;

    /// <summary>Advance of the glyph, in font units.</summary>
    internal int AdvanceUnits(int glyph) => BigEndian.U16(_widths, 4 * Math.Min(glyph, _longMetrics - 1));

    /// <summary>Left side bearing of the glyph, in font units.</summary>
    internal int LeftBearing(int glyph) => glyph < _longMetrics
        ? BigEndian.I16(_widths, (4 * glyph) + 2)
        : BigEndian.I16(_widths, (4 * _longMetrics) + (2 * (glyph - _longMetrics)));

    internal bool Has(string tag) => _tables.ContainsKey(tag);

    /// <summary>A whole table, read from the file.</summary>
    internal byte[] Table(string tag)
    {
        var (offset, length) = _tables[tag];
        return Read(offset, length);
    }

    /// <summary>The outline of the glyph as table <c>glyf</c> holds it; empty for a glyph without ink.</summary>
    internal byte[] Outline(int glyph)
    {
        var start = Location(glyph);
        var length = (int)(Location(glyph + 1) - start);
        return length == 0 ? [] : Read(_tables["glyf"].Offset + start, length);
    }

    private long Location(int glyph) => _longLocations
        ? BigEndian.U32(_locations, 4 * glyph)
        : 2L * BigEndian.U16(_locations, 2 * glyph);

    private byte[] Read(long offset, int length)
    {
        var bytes = new byte[length];
        var done = 0;
        while (done < length)
        {
            var read = RandomAccess.Read(_handle, bytes.AsSpan(done), offset + done);
            if (read == 0)
            {
                throw new EndOfStreamException($"字体文件 {Name} 不完整");
            }

            done += read;
        }

        return bytes;
    }
}
