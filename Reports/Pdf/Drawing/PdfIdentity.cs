using System.Security.Cryptography;
using System.Text;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>
/// A PDF/A file carries an identifier (ISO 32000-1 §14.4), in its XMP data and in its trailer, that Skia makes from the machine's
/// clock. Both are replaced by a digest of everything else in the file, so that the same document made twice is the same file.
/// </summary>
internal static class PdfIdentity
{
    private const int DigestLength = 32;
    private const string Blank = "00000000-0000-0000-0000-000000000000";

    /// <summary>What stands in the trailer until the digest is known.</summary>
    internal static string Placeholder => IdentifierOf(new string('0', DigestLength));

    internal static void MakeStable(Span<byte> file)
    {
        var trailer = file.LastIndexOf("trailer\n"u8);
        var found = trailer < 0 ? -1 : file[trailer..].IndexOf("/ID ["u8);
        if (found < 0)
        {
            return;
        }

        var head = file[..(trailer + found)];
        var places = Identifiers(head);
        foreach (var place in places)
        {
            Encoding.ASCII.GetBytes(Blank, head[place..]);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        hash.AppendData(file[file.LastIndexOf("]>>\nstartxref"u8)..]);
        var digest = Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestLength];
        var spelt = $"{digest[..8]}-{digest[8..12]}-{digest[12..16]}-{digest[16..20]}-{digest[20..]}";
        foreach (var place in places)
        {
            Encoding.ASCII.GetBytes(spelt, head[place..]);
        }

        Encoding.ASCII.GetBytes(IdentifierOf(digest), file[(trailer + found)..]);
    }

    private static string IdentifierOf(string digest) => $"/ID [<{digest}> <{digest}>]";

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
