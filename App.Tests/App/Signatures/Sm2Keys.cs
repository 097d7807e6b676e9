using ApprovalOffice.App.Delivery;
using Org.BouncyCastle.Asn1.GM;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Pkcs;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace ApprovalOffice.Tests.App.Signatures;

/// <summary>SM2 key files for tests.</summary>
internal static class Sm2Keys
{
    /// <summary>Makes an organ's key file with a certificate that it signs itself.</summary>
    public static X509Certificate Make(string folder, SealOrder seal, string password, DateTimeOffset from, DateTimeOffset to)
    {
        SecureRandom random = new();
        ECKeyPairGenerator generator = new();
        generator.Init(new ECKeyGenerationParameters(GMObjectIdentifiers.sm2p256v1, random));
        AsymmetricCipherKeyPair pair = generator.GenerateKeyPair();
        X509V3CertificateGenerator certificates = new();
        X509Name name = new($"CN={seal.OrganName}, C=CN");
        certificates.SetSerialNumber(BigInteger.ValueOf(20261122));
        certificates.SetIssuerDN(name);
        certificates.SetSubjectDN(name);
        certificates.SetNotBefore(from.UtcDateTime);
        certificates.SetNotAfter(to.UtcDateTime);
        certificates.SetPublicKey(pair.Public);
        X509Certificate certificate = certificates.Generate(new Asn1SignatureFactory("SM3WITHSM2", pair.Private, random));
        Pkcs12Store store = new Pkcs12StoreBuilder().Build();
        store.SetKeyEntry("seal", new AsymmetricKeyEntry(pair.Private), [new X509CertificateEntry(certificate)]);
        using FileStream file = File.Create(Path.Combine(folder, $"{seal.OrganCreditCode}.p12"));
        store.Save(file, password.ToCharArray(), random);
        return certificate;
    }
}
