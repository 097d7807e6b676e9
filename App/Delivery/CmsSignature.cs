using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using ApprovalOffice.Data.Seals;

namespace ApprovalOffice.App.Delivery;

/// <summary>A detached CMS signature (RFC 5652) with SHA-256 and the key of a certificate of the framework: RSA or ECDSA.</summary>
internal static class CmsSignature
{
    private static readonly Oid Sha256 = new("2.16.840.1.101.3.4.2.1");

    /// <summary>The signature of some bytes.</summary>
    public static byte[] Of(byte[] signed, X509Certificate2 certificate, X509Certificate2Collection chain)
    {
        SignedCms cms = new(new ContentInfo(signed), detached: true);
        CmsSigner signer = new(SubjectIdentifierType.IssuerAndSerialNumber, certificate) { DigestAlgorithm = Sha256, IncludeOption = X509IncludeOption.EndCertOnly };
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificate.Oid), SigningCertificate.Identify(SHA256.HashData(certificate.RawData))));
        foreach (X509Certificate2 further in chain.Where(c => !c.HasPrivateKey))
        {
            signer.Certificates.Add(further);
        }

        cms.ComputeSignature(signer);
        return cms.Encode();
    }

    /// <summary>What the seal register keeps of a certificate.</summary>
    public static SealKey Describe(X509Certificate2 certificate) => new(
        certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
        certificate.SerialNumber,
        certificate.GetCertHashString(HashAlgorithmName.SHA256).ToLower(CultureInfo.InvariantCulture),
        certificate.GetKeyAlgorithm() == "1.2.840.113549.1.1.1" ? "SHA256withRSA" : "SHA256withECDSA",
        certificate.NotAfter.ToUniversalTime());
}
