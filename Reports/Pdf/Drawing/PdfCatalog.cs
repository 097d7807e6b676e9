using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>
/// What the drawing library leaves out of the file's catalogue (ISO 32000-1 §7.7.2): the language of the document, that readers show its title,
/// and an outline of its sections. Objects keep their numbers; the table of offsets is written anew.
/// </summary>
internal static partial class PdfCatalog
{
    // ISO 32000-1 §7.5.4: an entry of the table of offsets is twenty bytes long, its first ten the offset.
    private const int EntryLength = 20, OffsetDigits = 10;

    internal static byte[] Complete(ReadOnlySpan<byte> bytes, DocumentMetadata metadata, IReadOnlyList<(string Title, string Name)> sections)
    {
        var trailer = bytes.LastIndexOf("trailer\n"u8);
        var table = bytes[..trailer].LastIndexOf("\nxref\n0 "u8) + 1;
        var offsets = Offsets(bytes[table..trailer]);
        var root = int.Parse(Root().Match(Text(bytes[trailer..])).Groups["number"].Value, CultureInfo.InvariantCulture);
        var start = offsets[root] + bytes[offsets[root]..].IndexOf("<<"u8) + 2;

        var catalogue = Text(bytes.Slice(start, bytes[start..].IndexOf("endobj"u8)));
        var addition = new StringBuilder();
        if (!catalogue.Contains("/ViewerPreferences", StringComparison.Ordinal))
        {
            addition.Append("/ViewerPreferences <</DisplayDocTitle true>>\n");
        }

        if (!string.IsNullOrWhiteSpace(metadata.Language) && !catalogue.Contains("/Lang", StringComparison.Ordinal))
        {
            addition.Append(CultureInfo.InvariantCulture, $"/Lang ({metadata.Language})\n");
        }

        if (sections.Count > 0)
        {
            addition.Append(CultureInfo.InvariantCulture, $"/Outlines {offsets.Count} 0 R\n/PageMode /UseOutlines\n");
        }

        for (var i = 0; i < offsets.Count; i++)
        {
            offsets[i] += offsets[i] > start ? addition.Length : 0;
        }

        var outline = Outline(sections, offsets, table + addition.Length);
        var size = Size().Replace(Text(bytes[trailer..bytes.LastIndexOf("startxref\n"u8)]), $"/Size {offsets.Count}");
        return Written(
            bytes[..table], start, addition.ToString(), outline, offsets, size.IndexOf("/ID [", StringComparison.Ordinal) is var id and >= 0
                ? size[..id] + PdfIdentity.Placeholder + size[(size.LastIndexOf("]>>\n", StringComparison.Ordinal) + 1)..]
                : size);
    }

    // The file is written once, in its final length.
    private static byte[] Written(ReadOnlySpan<byte> objects, int start, string addition, string outline, List<int> offsets, string trailer)
    {
        var before = $"{outline}xref\n0 {offsets.Count}\n0000000000 65535 f \n";
        var after = $"{trailer}startxref\n{objects.Length + addition.Length + outline.Length}\n%%EOF\n";
        var file = new byte[objects.Length + addition.Length + before.Length + (EntryLength * (offsets.Count - 1)) + after.Length];
        var rest = file.AsSpan();
        objects[..start].CopyTo(rest);
        rest = rest[start..];
        rest = rest[Encoding.Latin1.GetBytes(addition, rest)..];
        objects[start..].CopyTo(rest);
        rest = rest[(objects.Length - start)..];
        rest = rest[Encoding.Latin1.GetBytes(before, rest)..];
        foreach (var offset in offsets.Skip(1))
        {
            Utf8Formatter.TryFormat(offset, rest, out _, new StandardFormat('D', OffsetDigits));
            " 00000 n \n"u8.CopyTo(rest[OffsetDigits..]);
            rest = rest[EntryLength..];
        }

        Encoding.Latin1.GetBytes(after, rest);
        return file;
    }

    private static List<int> Offsets(ReadOnlySpan<byte> table)
    {
        var entries = table["xref\n0 "u8.Length..];
        var digits = entries.IndexOf((byte)'\n');
        var count = int.Parse(entries[..digits], CultureInfo.InvariantCulture);
        entries = entries[(digits + 1)..];
        var offsets = new List<int>(count);
        for (var i = 0; i < count; i++)
        {
            offsets.Add(int.Parse(entries.Slice(EntryLength * i, OffsetDigits), CultureInfo.InvariantCulture));
        }

        return offsets;
    }

    // Latin-1 keeps each byte one character, so positions in the text are positions in the bytes.
    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>The outline's objects; their offsets are added.</summary>
    private static string Outline(IReadOnlyList<(string Title, string Name)> sections, List<int> offsets, int position)
    {
        if (sections.Count == 0)
        {
            return string.Empty;
        }

        var root = offsets.Count;
        var objects = new StringBuilder();
        void Add(string content)
        {
            offsets.Add(position + objects.Length);
            objects.Append(CultureInfo.InvariantCulture, $"{offsets.Count - 1} 0 obj\n<<{content}>>\nendobj\n");
        }

        Add($"/Type /Outlines\n/First {root + 1} 0 R\n/Last {root + sections.Count} 0 R\n/Count {sections.Count}");
        for (var i = 0; i < sections.Count; i++)
        {
            var before = i > 0 ? $"\n/Prev {root + i} 0 R" : string.Empty;
            var after = i < sections.Count - 1 ? $"\n/Next {root + i + 2} 0 R" : string.Empty;
            var title = Convert.ToHexString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(sections[i].Title)]);
            Add($"/Title <{title}>\n/Parent {root} 0 R\n/Dest /{sections[i].Name}{before}{after}");
        }

        return objects.ToString();
    }

    [GeneratedRegex(@"/Root (?<number>\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex(@"/Size \d+", RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
