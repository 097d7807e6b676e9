using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>
/// A PDF/A file carries an identifier (ISO 32000-1 §14.4) that Skia makes from the machine's clock. It is replaced, at equal length, by
/// a digest of everything else in the file, so that the same document made twice is the same file.
/// </summary>
internal static partial class PdfIdentity
{
    internal static byte[] MakeStable(byte[] file)
    {
        // Latin-1 keeps each byte one character, so positions in the text are positions in the file.
        var text = Encoding.Latin1.GetString(file);
        var places = new List<(int At, string Written)>();
        foreach (Match match in Written().Matches(text))
        {
            places.Add((match.Groups["id"].Index, match.Groups["id"].Value));
        }

        foreach (Match match in Trailer().Matches(text))
        {
            places.Add((match.Groups["first"].Index, match.Groups["first"].Value));
            places.Add((match.Groups["second"].Index, match.Groups["second"].Value));
        }

        if (places.Count == 0)
        {
            return file;
        }

        foreach (var (at, written) in places)
        {
            file.AsSpan(at, written.Length).Fill((byte)'0');
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(file))[..32];
        foreach (var (at, written) in places)
        {
            Encoding.ASCII.GetBytes(Spell(digest, written)).CopyTo(file, at);
        }

        return file;
    }

    // The same digits with the hyphens and the letter case of what stood there.
    private static string Spell(string digest, string written)
    {
        var next = 0;
        var upper = written.Any(char.IsAsciiLetterUpper);
        var spelt = new StringBuilder(written.Length);
        foreach (var letter in written)
        {
            spelt.Append(letter == '-' ? '-' : digest[next++]);
        }

        return upper ? spelt.ToString().ToUpper(CultureInfo.InvariantCulture) : spelt.ToString();
    }

    [GeneratedRegex("uuid:(?<id>[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    [GeneratedRegex(@"/ID \[<(?<first>[0-9A-Fa-f]{32})>\s*<(?<second>[0-9A-Fa-f]{32})>\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Trailer();
}
