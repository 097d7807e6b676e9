using System.Globalization;
using System.Text;

namespace ApprovalOffice.App.Delivery;

/// <summary>
/// A PAdES baseline B signature (ETSI EN 319 142-1): an incremental update with SubFilter ETSI.CAdES.detached over the whole file; the
/// signing certificate is named by ESS signing-certificate-v2 (RFC 5035), the time stands in /M and not among the signed attributes.
/// </summary>
internal static class PdfSignature
{
    // Signatures of one key differ by a few bytes in length.
    private const int Slack = 32;
    private const string RangePlaceholder = "/ByteRange [0000000000 0000000000 0000000000 0000000000]";

    /// <summary>The file with the signature.</summary>
    /// <param name="document">The PDF.</param>
    /// <param name="seal">Whose signature, as of when.</param>
    /// <param name="sign">Makes the detached CMS signature of the signed bytes.</param>
    public static byte[] Put(ReadOnlySpan<byte> document, SealOrder seal, Func<byte[], byte[]> sign)
    {
        PdfRevision revision = PdfRevision.Of(document);
        int page = revision.FirstPage();
        int room = sign([0]).Length + Slack;
        string contents = new('0', room * 2);
        int signature = revision.Add(
            $"/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n{RangePlaceholder}\n/Contents <{contents}>\n/Name {Text(seal.OrganName)}\n/M ({Time(seal.At)})");
        int field = revision.Add(
            $"/FT /Sig\n/Type /Annot\n/Subtype /Widget\n/T (Seal)\n/F 132\n/Rect [0 0 0 0]\n/P {page} 0 R\n/V {signature} 0 R");
        revision.Replace(page, WithAnnotation(revision.Dictionary(page), field));
        revision.Replace(revision.Root, $"{revision.Dictionary(revision.Root)}\n/AcroForm <</Fields [{field} 0 R]\n/SigFlags 3>>");
        return Sign(Encoding.Latin1.GetBytes(revision.Write()), room, sign);
    }

    private static byte[] Sign(byte[] file, int room, Func<byte[], byte[]> sign)
    {
        int range = LastIndexOf(file, RangePlaceholder);
        int open = file.AsSpan(range).IndexOf("/Contents <"u8) + range + "/Contents ".Length;
        int close = open + (room * 2) + 2;
        string measured = string.Create(CultureInfo.InvariantCulture, $"/ByteRange [0 {open} {close} {file.Length - close}]").PadRight(RangePlaceholder.Length);
        Encoding.Latin1.GetBytes(measured).CopyTo(file, range);

        byte[] signed = [.. file.AsSpan(0, open), .. file.AsSpan(close)];
        string hex = Convert.ToHexString(sign(signed));
        if (hex.Length > room * 2)
        {
            throw new InvalidOperationException("签名超出预留长度，证书链过长");
        }

        Encoding.Latin1.GetBytes(hex).CopyTo(file, open + 1);
        return file;
    }

    private static string WithAnnotation(string page, int field)
    {
        int annotations = page.IndexOf("/Annots [", StringComparison.Ordinal);
        return annotations < 0
            ? $"{page}\n/Annots [{field} 0 R]"
            : page.Insert(annotations + "/Annots [".Length, $"{field} 0 R ");
    }

    private static int LastIndexOf(byte[] file, string text) => file.AsSpan().LastIndexOf(Encoding.Latin1.GetBytes(text));

    private static string Text(string text) => $"<{Convert.ToHexString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)])}>";

    private static string Time(DateTimeOffset at)
    {
        DateTimeOffset local = at.ToOffset(TimeSpan.FromHours(8));
        return $"D:{local.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}+08'00'";
    }
}
