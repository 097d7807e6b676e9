using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ApprovalOffice.App.Delivery;

/// <summary>Signs with the organs' keys from PKCS#12 files.</summary>
/// <param name="folder">Where they are, named by credit code.</param>
/// <param name="password">Their password.</param>
internal sealed class KeyFileSigner(string folder, string password) : ISigner
{
    /// <inheritdoc />
    public bool IsConfigured => true;

    /// <inheritdoc />
    public string Sentence => "使用密钥文件签名";

    /// <inheritdoc />
    public Task<byte[]> SignAsync(ReadOnlyMemory<byte> document, SealOrder seal, CancellationToken cancellationToken = default)
    {
        string file = Path.Combine(folder, $"{seal.OrganCreditCode}.p12");
        if (!File.Exists(file))
        {
            throw new InvalidOperationException($"没有{seal.OrganName}的签名密钥：{Path.GetFileName(file)}");
        }

        X509Certificate2Collection chain = Open(file, seal.OrganName);
        using X509Certificate2 certificate = chain.First(c => c.HasPrivateKey);
        DateTime at = seal.At.UtcDateTime;
        if (at < certificate.NotBefore.ToUniversalTime() || at > certificate.NotAfter.ToUniversalTime())
        {
            throw new InvalidOperationException($"{seal.OrganName}的签名证书不在有效期内（{certificate.NotBefore:yyyy-MM-dd} 至 {certificate.NotAfter:yyyy-MM-dd}）");
        }

        return Task.FromResult(PdfSignature.Put(document.Span, certificate, chain, seal));
    }

    private X509Certificate2Collection Open(string file, string organ)
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12CollectionFromFile(file, password, X509KeyStorageFlags.EphemeralKeySet);
        }
        catch (CryptographicException locked)
        {
            throw new InvalidOperationException($"{organ}的签名密钥打不开：文件损坏或者口令不对", locked);
        }
    }
}
