using System.Buffers;
using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;

namespace ApprovalOffice.App.Delivery;

/// <summary>
/// Reads the last signature of a PDF that anybody may have made. Nothing of the file is interpreted but the signed range and the
/// signature in its gap: what a viewer would show is not judged here.
/// </summary>
internal static partial class SignatureReading
{
    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <summary>The signature; null when there is none that can be read.</summary>
    public static FoundSignature? Of(byte[] file)
    {
        int at = file.AsSpan().LastIndexOf("/ByteRange"u8);
        if (at < 0 || Range(file.AsSpan(at)) is not [0, var before, var behind, var rest] || before >= behind || behind > file.Length || rest > file.Length - behind)
        {
            return null;
        }

        int end = (int)(behind + rest);
        if (Gap(file.AsSpan((int)before, (int)(behind - before))) is not { } cms)
        {
            return null;
        }

        byte[] signed = [.. file.AsSpan(0, (int)before), .. file.AsSpan((int)behind, (int)rest)];
        return Check(signed, cms, end == file.Length, end);
    }

    private static FoundSignature? Check(byte[] signed, byte[] cms, bool coversAll, int end)
    {
        try
        {
            SignedCms read = new(new ContentInfo(signed), detached: true);
            read.Decode(cms);
            if (read.SignerInfos is not [{ Certificate: { } certificate } signer])
            {
                return null;
            }

            bool isIntact = signer.DigestAlgorithm.Value == Sm2Signature.Sm3Oid ? Sm2Signature.IsIntact(signed, cms) : IsIntact(read);
            return new FoundSignature(
                isIntact, coversAll, end, certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
                Convert.ToHexStringLower(SHA256.HashData(certificate.RawData)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static bool IsIntact(SignedCms read)
    {
        try
        {
            // Whose key it is stands in the seal register, not in a list of authorities.
            read.CheckSignature(verifySignatureOnly: true);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>The signature in the gap: hexadecimal in angle brackets and nothing else, padded with zeros.</summary>
    private static byte[]? Gap(ReadOnlySpan<byte> gap)
    {
        if (gap is not [(byte)'<', .. var hex, (byte)'>'] || hex.Length % 2 != 0 || hex.ContainsAnyExcept(HexDigits))
        {
            return null;
        }

        byte[] padded = Convert.FromHexString(Encoding.ASCII.GetString(hex));
        return AsnDecoder.TryReadEncodedValue(padded, AsnEncodingRules.BER, out _, out _, out _, out int length) ? padded[..length] : null;
    }

    private static long[] Range(ReadOnlySpan<byte> text)
    {
        Match found = RangePattern().Match(Encoding.Latin1.GetString(text[..Math.Min(text.Length, 120)]));
        return found.Success ? [.. found.Groups["number"].Captures.Select(c => long.Parse(c.Value, CultureInfo.InvariantCulture))] : [];
    }

    [GeneratedRegex(@"^/ByteRange\s*\[(\s*(?<number>\d{1,10})\b){4}\s*\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RangePattern();
}
