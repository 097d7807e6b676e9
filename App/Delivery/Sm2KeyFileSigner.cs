using Org.BouncyCastle.Pkcs;
using X509Certificate = Org.BouncyCastle.X509.X509Certificate;

namespace ApprovalOffice.App.Delivery;

/// <summary>Signs with SM2 keys of the organs from PKCS#12 files (商用密码: GB/T 32918, GB/T 32905).</summary>
/// <param name="folder">Where they are, named by credit code.</param>
/// <param name="password">Their password.</param>
internal sealed class Sm2KeyFileSigner(string folder, string password) : ISigner
{
    /// <inheritdoc />
    public bool IsConfigured => true;

    /// <inheritdoc />
    public string Sentence => "使用国密（SM2/SM3）密钥文件签名";

    /// <inheritdoc />
    public Task<SealedFile> SignAsync(ReadOnlyMemory<byte> document, SealOrder seal, CancellationToken cancellationToken = default)
    {
        string file = Path.Combine(folder, $"{seal.OrganCreditCode}.p12");
        KeyFileRefusals.RequireFile(file, seal);
        Pkcs12Store store = Open(file, seal);
        string alias = store.Aliases.FirstOrDefault(store.IsKeyEntry) ?? throw KeyFileRefusals.WithoutKey(seal);
        X509Certificate[] chain = [.. store.GetCertificateChain(alias).Select(entry => entry.Certificate)];
        KeyFileRefusals.RequireValid(seal, chain[0].NotBefore.ToUniversalTime(), chain[0].NotAfter.ToUniversalTime());
        byte[] signed = PdfSignature.Put(document.Span, seal, bytes => Sm2Signature.Of(bytes, store.GetKey(alias).Key, chain));
        return Task.FromResult(new SealedFile(signed, Sm2Signature.Describe(chain[0])));
    }

    private Pkcs12Store Open(string file, SealOrder seal)
    {
        try
        {
            using FileStream content = File.OpenRead(file);
            Pkcs12Store store = new Pkcs12StoreBuilder().Build();
            store.Load(content, password.ToCharArray());
            return store;
        }
        catch (Exception locked) when (locked is IOException or ArgumentException or UnauthorizedAccessException)
        {
            throw KeyFileRefusals.Locked(seal, locked);
        }
    }
}
