using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ApprovalOffice.App.Delivery;

/// <summary>Signs with the organs' keys from PKCS#12 files.</summary>
/// <param name="folder">Where they are, named by credit code.</param>
/// <param name="password">Their password.</param>
internal sealed class KeyFileSigner(string folder, string password) : ISigner
{
    // To open a file takes longer than to sign with it, by the thousands of rounds that guard its password.
    private readonly ConcurrentDictionary<string, (DateTime WrittenAt, X509Certificate2Collection Chain)> _opened = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public bool IsConfigured => true;

    /// <inheritdoc />
    public string Sentence => "使用密钥文件签名";

    /// <inheritdoc />
    public Task<SealedFile> SignAsync(ReadOnlyMemory<byte> document, SealOrder seal, CancellationToken cancellationToken = default)
    {
        string file = Path.Combine(folder, $"{seal.OrganCreditCode}.p12");
        KeyFileRefusals.RequireFile(file, seal);
        X509Certificate2Collection chain = Open(file, seal);
        X509Certificate2 certificate = chain.FirstOrDefault(c => c.HasPrivateKey) ?? throw KeyFileRefusals.WithoutKey(seal);
        KeyFileRefusals.RequireValid(seal, certificate.NotBefore.ToUniversalTime(), certificate.NotAfter.ToUniversalTime());
        byte[] signed = PdfSignature.Put(document.Span, seal, bytes => CmsSignature.Of(bytes, certificate, chain));
        return Task.FromResult(new SealedFile(signed, CmsSignature.Describe(certificate)));
    }

    private X509Certificate2Collection Open(string file, SealOrder seal)
    {
        DateTime writtenAt = File.GetLastWriteTimeUtc(file);
        if (_opened.TryGetValue(file, out var known) && known.WrittenAt == writtenAt)
        {
            return known.Chain;
        }

        try
        {
            X509Certificate2Collection chain = X509CertificateLoader.LoadPkcs12CollectionFromFile(file, password, X509KeyStorageFlags.EphemeralKeySet);
            _opened[file] = (writtenAt, chain);
            return chain;
        }
        catch (Exception locked) when (locked is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw KeyFileRefusals.Locked(seal, locked);
        }
    }
}
