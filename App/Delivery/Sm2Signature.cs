using System.Text;
using ApprovalOffice.Data.Seals;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Cms;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;
using Attribute = Org.BouncyCastle.Asn1.Cms.Attribute;
using X509Certificate = Org.BouncyCastle.X509.X509Certificate;

namespace ApprovalOffice.App.Delivery;

/// <summary>
/// A detached CMS signature (RFC 5652) with SM3 (GB/T 32905) and SM2 (GB/T 32918.2, with the usual identity of GM/T 0009 §10); the framework
/// has neither.
/// </summary>
internal static class Sm2Signature
{
    /// <summary>Object identifier of SM3 (GM/T 0006).</summary>
    public const string Sm3Oid = "1.2.156.10197.1.401";

    private const string Sm2WithSm3Oid = "1.2.156.10197.1.501";

    private static readonly byte[] Identity = Encoding.ASCII.GetBytes("1234567812345678");
    private static readonly AlgorithmIdentifier DigestAlgorithm = new(new DerObjectIdentifier(Sm3Oid), DerNull.Instance);
    private static readonly AlgorithmIdentifier SignatureAlgorithm = new(new DerObjectIdentifier(Sm2WithSm3Oid));

    /// <summary>The signature of some bytes.</summary>
    /// <param name="signed">The bytes.</param>
    /// <param name="key">The private key.</param>
    /// <param name="chain">The certificate of the key, then those above it.</param>
    public static byte[] Of(byte[] signed, AsymmetricKeyParameter key, IReadOnlyList<X509Certificate> chain)
    {
        DerSet attributes = new(
            new Attribute(CmsAttributes.ContentType, new DerSet(CmsObjectIdentifiers.Data)),
            new Attribute(CmsAttributes.MessageDigest, new DerSet(new DerOctetString(Sm3(signed)))),
            new Attribute(
                new DerObjectIdentifier(SigningCertificate.Oid),
                new DerSet(Asn1Object.FromByteArray(SigningCertificate.Identify(Sm3(chain[0].GetEncoded()), Sm3Oid)))));
        SM2Signer signer = new(new SM3Digest());
        signer.Init(forSigning: true, new ParametersWithID(new ParametersWithRandom(key, new SecureRandom()), Identity));
        byte[] covered = attributes.GetDerEncoded();
        signer.BlockUpdate(covered, 0, covered.Length);
        SignerInfo info = new(
            new SignerIdentifier(new IssuerAndSerialNumber(chain[0].IssuerDN, chain[0].SerialNumber)), DigestAlgorithm, attributes, SignatureAlgorithm,
            new DerOctetString(signer.GenerateSignature()), null);
        SignedData data = new(
            new DerSet(DigestAlgorithm), new ContentInfo(CmsObjectIdentifiers.Data, null), new DerSet(chain.Select(c => (Asn1Encodable)c.CertificateStructure).ToArray()), null, new DerSet(info));
        return new ContentInfo(CmsObjectIdentifiers.SignedData, data).GetDerEncoded();
    }

    /// <summary>Whether a signature is that of its own certificate over these bytes.</summary>
    /// <param name="signed">The bytes.</param>
    /// <param name="cms">The signature.</param>
    public static bool IsIntact(byte[] signed, byte[] cms)
    {
        try
        {
            SignedData data = SignedData.GetInstance(ContentInfo.GetInstance(cms).Content);
            SignerInfo info = SignerInfo.GetInstance(data.SignerInfos[0]);
            IssuerAndSerialNumber named = IssuerAndSerialNumber.GetInstance(info.SignerID.ID);
            X509Certificate? certificate = data.Certificates.Select(c => new X509Certificate(X509CertificateStructure.GetInstance(c)))
                .FirstOrDefault(c => c.IssuerDN.Equivalent(named.Issuer) && c.SerialNumber.Equals(named.SerialNumber.Value));
            Attribute? digest = new Org.BouncyCastle.Asn1.Cms.AttributeTable(info.SignedAttrs)[CmsAttributes.MessageDigest];
            if (certificate is null || digest is null || !Asn1OctetString.GetInstance(digest.AttrValues[0]).GetOctets().AsSpan().SequenceEqual(Sm3(signed)))
            {
                return false;
            }

            SM2Signer signer = new(new SM3Digest());
            signer.Init(forSigning: false, new ParametersWithID(certificate.GetPublicKey(), Identity));
            byte[] covered = info.SignedAttrs.GetDerEncoded();
            signer.BlockUpdate(covered, 0, covered.Length);
            return signer.VerifySignature(info.Signature.GetOctets());
        }
        catch (Exception broken) when (broken is ArgumentException or IOException or InvalidCastException or GeneralSecurityException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>What the seal register keeps of a certificate.</summary>
    public static SealKey Describe(X509Certificate certificate) => new(
        certificate.SubjectDN.GetValueList(X509Name.CN) is [.., var name] ? name : certificate.SubjectDN.ToString(),
        certificate.SerialNumber.ToString(16).ToUpperInvariant(),
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(certificate.GetEncoded())),
        "SM3withSM2",
        certificate.NotAfter.ToUniversalTime());

    private static byte[] Sm3(byte[] bytes)
    {
        SM3Digest digest = new();
        digest.BlockUpdate(bytes, 0, bytes.Length);
        byte[] value = new byte[digest.GetDigestSize()];
        digest.DoFinal(value, 0);
        return value;
    }
}
