using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ApprovalOffice.App.Delivery;

/// <summary>
/// Signs for the demonstration: a certificate authority of its own is made when it is first needed, and a certificate for each organ when it
/// first signs. Every certificate says that it is for demonstration only.
/// </summary>
/// <param name="folder">Where they are kept.</param>
/// <param name="clock">From when they are valid.</param>
internal sealed class DemonstrationSigner(string folder, TimeProvider clock) : ISigner
{
    // The keys prove nothing; the password keeps nobody out.
    private const string Password = "demonstration";
    private const int KeyBits = 2048;
    private const int Years = 10;

    // The past of the demonstration is told at the first start: papers frozen before any key was made are signed as of their day.
    private const int YearsPast = 4;

    private readonly Lock _making = new();
    private readonly KeyFileSigner _files = new(folder, Password);

    // One key for all organs that first sign in one run: to draw one for each would take as long as all of the city's past.
    private byte[]? _key;

    /// <inheritdoc />
    public bool IsConfigured => true;

    /// <inheritdoc />
    public string Sentence => "使用演示证书签名，不具有法律效力";

    /// <inheritdoc />
    public string PaperRemark => "演示文书：使用演示证书签名，不具有法律效力";

    /// <inheritdoc />
    public Task<SealedFile> SignAsync(ReadOnlyMemory<byte> document, SealOrder seal, CancellationToken cancellationToken = default)
    {
        lock (_making)
        {
            Directory.CreateDirectory(folder);
            string file = Path.Combine(folder, $"{seal.OrganCreditCode}.p12");
            if (!File.Exists(file))
            {
                MakeKey(file, seal);
            }
        }

        return _files.SignAsync(document, seal, cancellationToken);
    }

    private void MakeKey(string file, SealOrder seal)
    {
        using X509Certificate2 authority = Authority();
        using RSA key = OrgansKey();
        CertificateRequest request = new(Name($"{seal.OrganName}（演示）"), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        using X509Certificate2 signed = request.Create(
            authority, new DateTimeOffset(authority.NotBefore.ToUniversalTime()), new DateTimeOffset(authority.NotAfter.ToUniversalTime()), RandomNumberGenerator.GetBytes(12));
        using X509Certificate2 own = signed.CopyWithPrivateKey(key);
        X509Certificate2Collection chain = [own, X509CertificateLoader.LoadCertificate(authority.RawData)];
        File.WriteAllBytes(file, chain.Export(X509ContentType.Pkcs12, Password)!);
    }

    private RSA OrgansKey()
    {
        RSA key = RSA.Create(KeyBits);
        if (_key is null)
        {
            _key = key.ExportPkcs8PrivateKey();
        }
        else
        {
            key.ImportPkcs8PrivateKey(_key, out _);
        }

        return key;
    }

    private X509Certificate2 Authority()
    {
        string file = Path.Combine(folder, "demonstration-ca.p12");
        if (!File.Exists(file))
        {
            using RSA key = RSA.Create(KeyBits);
            CertificateRequest request = new(Name("演示根证书（不具有法律效力）"), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
            request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
            DateTimeOffset now = clock.GetUtcNow();
            using X509Certificate2 made = request.CreateSelfSigned(now.AddYears(-YearsPast), now.AddYears(Years));
            File.WriteAllBytes(file, made.Export(X509ContentType.Pkcs12, Password));
        }

        return X509CertificateLoader.LoadPkcs12FromFile(file, Password, X509KeyStorageFlags.EphemeralKeySet);
    }

    private static X500DistinguishedName Name(string commonName)
    {
        X500DistinguishedNameBuilder builder = new();
        builder.AddCountryOrRegion("CN");
        builder.AddOrganizationName("示范市（演示）");
        builder.AddCommonName(commonName);
        return builder.Build();
    }
}
