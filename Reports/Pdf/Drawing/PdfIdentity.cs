using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>
/// A PDF/A file carries an identifier (ISO 32000-1 §14.4), in its XMP data and in its trailer, that Skia makes from the machine's
/// clock. Both are replaced by a digest of everything else in the file, so that the same document made twice is the same file. The one
/// in the trailer may change its length, for it stands behind the table of offsets.
/// </summary>
internal static partial class PdfIdentity
{
    internal static byte[] MakeStable(byte[] file)
    {
        // Latin-1 keeps each byte one character, so positions in the text are positions in the file.
        var text = Encoding.Latin1.GetString(file);
        var trailer = text.LastIndexOf("trailer\n", StringComparison.Ordinal);
        var start = trailer < 0 ? -1 : text.IndexOf("/ID [", trailer, StringComparison.Ordinal);
        if (start < 0)
        {
            return file;
        }

        var end = text.LastIndexOf("]>>\nstartxref", StringComparison.Ordinal);
        var head = Identifier().Replace(text[..start], "uuid:00000000-0000-0000-0000-000000000000");
        var tail = text[end..];
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.Latin1.GetBytes(head + tail)))[..32];
        var spelt = $"uuid:{digest[..8]}-{digest[8..12]}-{digest[12..16]}-{digest[16..20]}-{digest[20..]}";
        return Encoding.Latin1.GetBytes($"{Identifier().Replace(head, spelt)}/ID [<{digest}> <{digest}>{tail}");
    }

    [GeneratedRegex("uuid:[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", RegexOptions.ExplicitCapture)]
    private static partial Regex Identifier();
}
