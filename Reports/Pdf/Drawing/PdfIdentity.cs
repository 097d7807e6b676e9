using System.Security.Cryptography;
using System.Text;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>
/// A PDF/A file carries an identifier (ISO 32000-1 §14.4), in its XMP data and in its trailer, that Skia makes from the machine's
/// clock. Both are replaced by a digest of everything else in the file, so that the same document made twice is the same file. The one
/// in the trailer may change its length, for it stands behind the table of offsets.
/// </summary>
internal static class PdfIdentity
{
    private const string Blank = "00000000-0000-0000-0000-000000000000";

    internal static byte[] MakeStable(byte[] file)
    {
        ReadOnlySpan<byte> bytes = file;
        var trailer = bytes.LastIndexOf("trailer\n"u8);
        var found = trailer < 0 ? -1 : bytes[trailer..].IndexOf("/ID ["u8);
        if (found < 0)
        {
            return file;
        }

        var head = bytes[..(trailer + found)].ToArray();
        var tail = bytes[bytes.LastIndexOf("]>>\nstartxref"u8)..];
        var places = Identifiers(head);
        places.ForEach(place => Encoding.ASCII.GetBytes(Blank, head.AsSpan(place)));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        hash.AppendData(tail);
        var digest = Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
        var spelt = $"{digest[..8]}-{digest[8..12]}-{digest[12..16]}-{digest[16..20]}-{digest[20..]}";
        places.ForEach(place => Encoding.ASCII.GetBytes(spelt, head.AsSpan(place)));
        return [.. head, .. Encoding.ASCII.GetBytes($"/ID [<{digest}> <{digest}>"), .. tail];
    }

    /// <summary>Where the identifiers of the file begin, behind their uuid:.</summary>
    private static List<int> Identifiers(ReadOnlySpan<byte> head)
    {
        var places = new List<int>();
        var mark = "uuid:"u8;
        for (var at = 0; ;)
        {
            var found = head[at..].IndexOf(mark);
            if (found < 0)
            {
                return places;
            }

            at += found + mark.Length;
            if (head.Length - at >= Blank.Length && Guid.TryParseExact(Encoding.Latin1.GetString(head.Slice(at, Blank.Length)), "D", out _))
            {
                places.Add(at);
            }
        }
    }
}
