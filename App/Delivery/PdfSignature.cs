using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace ApprovalOffice.App.Delivery;

/// <summary>
/// A PAdES baseline B signature (ETSI EN 319 142-1): an incremental update with SubFilter ETSI.CAdES.detached over the whole file, SHA-256,
/// the signing certificate named by ESS signing-certificate-v2 (RFC 5035); the time stands in /M and not among the signed attributes.
/// </summary>
internal static class PdfSignature
{
    // Room for certificates and signature, in bytes.
    private const int Room = 12_288;
    private const string RangePlaceholder = "/ByteRange [0000000000 0000000000 0000000000 0000000000]";

    private static readonly Oid SigningCertificateV2 = new("1.2.840.113549.1.9.16.2.47");
    private static readonly Oid Sha256 = new("2.16.840.1.101.3.4.2.1");

    /// <summary>The file with the signature.</summary>
    public static byte[] Put(ReadOnlySpan<byte> document, X509Certificate2 certificate, X509Certificate2Collection chain, SealOrder seal)
    {
        PdfRevision revision = PdfRevision.Of(document);
        int page = revision.FirstPage();
        string contents = new('0', Room * 2);
        int signature = revision.Add(
            $"/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n{RangePlaceholder}\n/Contents <{contents}>\n/Name {Text(seal.OrganName)}\n/M ({Time(seal.At)})");
        int field = revision.Add(
            $"/FT /Sig\n/Type /Annot\n/Subtype /Widget\n/T (Seal)\n/F 132\n/Rect [0 0 0 0]\n/P {page} 0 R\n/V {signature} 0 R");
        revision.Replace(page, WithAnnotation(revision.Dictionary(page), field));
        revision.Replace(revision.Root, $"{revision.Dictionary(revision.Root)}\n/AcroForm <</Fields [{field} 0 R]\n/SigFlags 3>>");
        return Sign(Encoding.Latin1.GetBytes(revision.Write()), certificate, chain);
    }

    private static byte[] Sign(byte[] file, X509Certificate2 certificate, X509Certificate2Collection chain)
    {
        int range = LastIndexOf(file, RangePlaceholder);
        int open = file.AsSpan(range).IndexOf("/Contents <"u8) + range + "/Contents ".Length;
        int close = open + (Room * 2) + 2;
        string measured = string.Create(CultureInfo.InvariantCulture, $"/ByteRange [0 {open} {close} {file.Length - close}]").PadRight(RangePlaceholder.Length);
        Encoding.Latin1.GetBytes(measured).CopyTo(file, range);

        byte[] signed = [.. file.AsSpan(0, open), .. file.AsSpan(close)];
        SignedCms cms = new(new ContentInfo(signed), detached: true);
        CmsSigner signer = new(SubjectIdentifierType.IssuerAndSerialNumber, certificate) { DigestAlgorithm = Sha256, IncludeOption = X509IncludeOption.EndCertOnly };
        signer.SignedAttributes.Add(new AsnEncodedData(SigningCertificateV2, Identify(certificate)));
        foreach (X509Certificate2 further in chain.Where(c => !c.HasPrivateKey))
        {
            signer.Certificates.Add(further);
        }

        cms.ComputeSignature(signer);
        string hex = Convert.ToHexString(cms.Encode());
        if (hex.Length > Room * 2)
        {
            throw new InvalidOperationException("签名超出预留长度，证书链过长");
        }

        Encoding.Latin1.GetBytes(hex).CopyTo(file, open + 1);
        return file;
    }

    /// <summary>ESSCertIDv2 with the default algorithm SHA-256 (RFC 5035 §3).</summary>
    private static byte[] Identify(X509Certificate2 certificate)
    {
        AsnWriter writer = new(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
        }

        return writer.Encode();
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
