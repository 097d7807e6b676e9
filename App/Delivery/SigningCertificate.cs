using System.Formats.Asn1;

namespace ApprovalOffice.App.Delivery;

/// <summary>The attribute signing-certificate-v2 (RFC 5035 §3): it binds the certificate to the signature.</summary>
internal static class SigningCertificate
{
    /// <summary>Its object identifier.</summary>
    public const string Oid = "1.2.840.113549.1.9.16.2.47";

    /// <summary>Its value for a digest of the certificate.</summary>
    /// <param name="digest">The digest.</param>
    /// <param name="algorithm">Object identifier of the digest's algorithm; null for SHA-256, which is not written.</param>
    public static byte[] Identify(byte[] digest, string? algorithm = null)
    {
        AsnWriter writer = new(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            if (algorithm is not null)
            {
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(algorithm);
                }
            }

            writer.WriteOctetString(digest);
        }

        return writer.Encode();
    }
}
