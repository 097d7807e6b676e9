using System.Text;

namespace ApprovalOffice.Reports.Fonts;

/// <summary>
/// A font file that holds the characters of one document only, glyph 1, 2, 3 … in the order of code points, with a character map that
/// names each glyph once. So the file stays small and the text that is read back from the PDF is the text that was written: in the
/// whole font several code points share a glyph, and a reader could not know which was meant.
/// </summary>
internal sealed class FontSubset
{
    private static readonly string[] CopiedTables = ["OS/2", "cvt ", "fpgm", "prep"];

    private readonly Dictionary<int, ushort> _glyphOfCharacter = [];

    private FontSubset(FontFile font, CharacterSet characters)
    {
        var sources = new List<int> { 0 };
        Rune[] runes = [.. characters.InOrder];
        foreach (var rune in runes)
        {
            _glyphOfCharacter[rune.Value] = (ushort)sources.Count;
            sources.Add(font.GlyphOf(rune));
        }

        Bytes = Build(font, runes, sources);
    }

    /// <summary>The subset as a TrueType file.</summary>
    internal byte[] Bytes { get; }

    internal static FontSubset Of(FontFile font, CharacterSet characters) => new(font, characters);

    /// <summary>The glyph in the subset; the character must have been given when the subset was made.</summary>
    internal ushort GlyphOf(Rune rune) => _glyphOfCharacter[rune.Value];

    private static byte[] Build(FontFile font, Rune[] runes, List<int> sources)
    {
        var outlines = Outlines(font, sources);
        var locations = new byte[4 * (outlines.Count + 1)];
        var glyf = new MemoryStream();
        for (var i = 0; i < outlines.Count; i++)
        {
            BigEndian.Put32(locations, 4 * i, (uint)glyf.Length);
            glyf.Write(outlines[i]);
            while (glyf.Length % 4 != 0)
            {
                glyf.WriteByte(0);
            }
        }

        BigEndian.Put32(locations, 4 * outlines.Count, (uint)glyf.Length);

        var widths = new byte[4 * sources.Count];
        for (var i = 0; i < sources.Count; i++)
        {
            BigEndian.Put16(widths, 4 * i, font.AdvanceUnits(sources[i]));
            BigEndian.Put16(widths, (4 * i) + 2, font.LeftBearing(sources[i]));
        }

        var head = font.Table("head");
        BigEndian.Put16(head, 50, 1);
        var hhea = font.Table("hhea");
        BigEndian.Put16(hhea, 34, sources.Count);
        var maxp = font.Table("maxp");
        BigEndian.Put16(maxp, 4, sources.Count);
        var post = new byte[32];
        BigEndian.Put32(post, 0, 0x00030000);

        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["cmap"] = CharacterTable(runes),
            ["glyf"] = glyf.ToArray(),
            ["head"] = head,
            ["hhea"] = hhea,
            ["hmtx"] = widths,
            ["loca"] = locations,
            ["maxp"] = maxp,
            ["name"] = NameTable(font.Name),
            ["post"] = post,
        };
        foreach (var tag in CopiedTables.Where(font.Has))
        {
            tables[tag] = font.Table(tag);
        }

        return Assemble(tables);
    }

    /// <summary>Outlines of the source glyphs; parts of composite glyphs are appended to <paramref name="sources"/> and renumbered.</summary>
    private static List<byte[]> Outlines(FontFile font, List<int> sources)
    {
        var outlines = new List<byte[]>(sources.Count);
        var partNumber = new Dictionary<int, int>();
        for (var i = 0; i < sources.Count; i++)
        {
            var outline = font.Outline(sources[i]);
            if (outline.Length >= 10 && BigEndian.I16(outline, 0) < 0)
            {
                RenumberParts(outline, sources, partNumber);
            }

            outlines.Add(outline);
        }

        return outlines;
    }

    // OpenType 1.9, glyf, «Composite glyph description»: flags, glyph, arguments, transformation, until no more components follow.
    private static void RenumberParts(byte[] outline, List<int> sources, Dictionary<int, int> partNumber)
    {
        const int wordArguments = 0x0001, scale = 0x0008, more = 0x0020, scaleXy = 0x0040, twoByTwo = 0x0080;
        var at = 10;
        int flags;
        do
        {
            flags = BigEndian.U16(outline, at);
            var part = BigEndian.U16(outline, at + 2);
            if (!partNumber.TryGetValue(part, out var number))
            {
                number = sources.Count;
                partNumber[part] = number;
                sources.Add(part);
            }

            BigEndian.Put16(outline, at + 2, number);
            at += 4 + ((flags & wordArguments) != 0 ? 4 : 2);
            at += (flags & scale) != 0 ? 2 : (flags & scaleXy) != 0 ? 4 : (flags & twoByTwo) != 0 ? 8 : 0;
        }
        while ((flags & more) != 0);
    }

    private static byte[] CharacterTable(Rune[] runes)
    {
        var table = new byte[4 + 8 + 16 + (12 * runes.Length)];
        BigEndian.Put16(table, 2, 1);
        BigEndian.Put16(table, 4, 3);
        BigEndian.Put16(table, 6, 10);
        BigEndian.Put32(table, 8, 12);
        BigEndian.Put16(table, 12, 12);
        BigEndian.Put32(table, 16, (uint)(16 + (12 * runes.Length)));
        BigEndian.Put32(table, 24, (uint)runes.Length);
        for (var i = 0; i < runes.Length; i++)
        {
            var at = 28 + (12 * i);
            BigEndian.Put32(table, at, (uint)runes[i].Value);
            BigEndian.Put32(table, at + 4, (uint)runes[i].Value);
            BigEndian.Put32(table, at + 8, (uint)(i + 1));
        }

        return table;
    }

    private static byte[] NameTable(string name)
    {
        int[] ids = [1, 2, 4, 6];
        var texts = ids.Select(id => Encoding.BigEndianUnicode.GetBytes(id == 2 ? "Regular" : name)).ToArray();
        var header = 6 + (12 * ids.Length);
        var table = new byte[header + texts.Sum(text => text.Length)];
        BigEndian.Put16(table, 2, ids.Length);
        BigEndian.Put16(table, 4, header);
        var offset = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            var at = 6 + (12 * i);
            BigEndian.Put16(table, at, 3);
            BigEndian.Put16(table, at + 2, 1);
            BigEndian.Put16(table, at + 4, 0x0409);
            BigEndian.Put16(table, at + 6, ids[i]);
            BigEndian.Put16(table, at + 8, texts[i].Length);
            BigEndian.Put16(table, at + 10, offset);
            texts[i].CopyTo(table, header + offset);
            offset += texts[i].Length;
        }

        return table;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var directory = 12 + (16 * tables.Count);
        var length = directory + tables.Values.Sum(table => (table.Length + 3) / 4 * 4);
        var file = new byte[length];
        var power = 1;
        var exponent = 0;
        while (power * 2 <= tables.Count)
        {
            power *= 2;
            exponent++;
        }

        BigEndian.Put32(file, 0, 0x00010000);
        BigEndian.Put16(file, 4, tables.Count);
        BigEndian.Put16(file, 6, power * 16);
        BigEndian.Put16(file, 8, exponent);
        BigEndian.Put16(file, 10, (tables.Count - power) * 16);

        var entry = 12;
        var offset = directory;
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(tag).CopyTo(file, entry);
            BigEndian.Put32(file, entry + 4, Checksum(file.AsSpan(offset, (table.Length + 3) / 4 * 4)));
            BigEndian.Put32(file, entry + 8, (uint)offset);
            BigEndian.Put32(file, entry + 12, (uint)table.Length);
            entry += 16;
            offset += (table.Length + 3) / 4 * 4;
        }

        return file;
    }

    private static uint Checksum(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        for (var i = 0; i < words.Length; i += 4)
        {
            sum = unchecked(sum + BigEndian.U32(words, i));
        }

        return sum;
    }
}
