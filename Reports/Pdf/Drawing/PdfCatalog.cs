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
    internal static byte[] Complete(byte[] file, DocumentMetadata metadata, IReadOnlyList<(string Title, string Name)> sections)
    {
        ReadOnlySpan<byte> bytes = file;
        var trailer = bytes.LastIndexOf("trailer\n"u8);
        var table = bytes[..trailer].LastIndexOf("\nxref\n0 "u8) + 1;
        var offsets = Entry().Matches(Text(bytes[table..trailer])).Select(entry => int.Parse(entry.Groups["offset"].Value, CultureInfo.InvariantCulture)).ToList();
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

        offsets = [.. offsets.Select(offset => offset > start ? offset + addition.Length : offset)];
        var outline = Outline(sections, offsets, table + addition.Length);
        var length = table + addition.Length + outline.Length;
        var size = Size().Replace(Text(bytes[trailer..bytes.LastIndexOf("startxref\n"u8)]), $"/Size {offsets.Count}");
        var entries = string.Concat(offsets.Skip(1).Select(offset => $"{offset:D10} 00000 n \n"));
        var end = $"{outline}xref\n0 {offsets.Count}\n0000000000 65535 f \n{entries}{size}startxref\n{length}\n%%EOF\n";
        return [.. bytes[..start], .. Encoding.Latin1.GetBytes(addition.ToString()), .. bytes[start..table], .. Encoding.Latin1.GetBytes(end)];
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

    [GeneratedRegex(@"^(?<offset>\d{10}) \d{5} [nf] $", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"/Root (?<number>\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex(@"/Size \d+", RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
