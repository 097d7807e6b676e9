using System.Text;
using ApprovalOffice.App.Delivery;
using ApprovalOffice.Tests.Reports;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Cms;
using Org.BouncyCastle.OpenSsl;
using Org.BouncyCastle.X509;

namespace ApprovalOffice.Tests.App.Signatures;

/// <summary>SM2 and SM3, judged by OpenSSL as far as it knows them and by the reading of the verification page.</summary>
public sealed class Sm2SignatureTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 10, 22, 9, 30, 0, TimeSpan.FromHours(8));
    private static readonly SealOrder Seal = new("11990100MB1234567X", "示范市自然资源和规划局", Now);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("office-sm2-");

    [Fact]
    public async Task ASignedPaper_IsIntactAndWhole_AndItsKeyIsNamed()
    {
        X509Certificate certificate = Sm2Keys.Make(_folder.FullName, Seal, "密", Now.AddYears(-1), Now.AddYears(1));

        SealedFile signed = await new Sm2KeyFileSigner(_folder.FullName, "密").SignAsync(DrawnSamples.Of("WS-01"), Seal, TestContext.Current.CancellationToken);

        FoundSignature found = SignatureReading.Of(signed.Content).ShouldNotBeNull();
        found.IsIntact.ShouldBeTrue();
        found.CoversAll.ShouldBeTrue();
        found.Signer.ShouldBe(Seal.OrganName);
        found.Thumbprint.ShouldBe(signed.Key.Thumbprint);
        signed.Key.Algorithm.ShouldBe("SM3withSM2");
        OutsideTool.WithFile("signed.pdf", signed.Content, path => OutsideTool.Run("qpdf", "--check", path)).ExitCode.ShouldBe(0);
        OpenSslSays(signed.Content, certificate).ShouldContain("Verified OK");
    }

    [Fact]
    public async Task OneChangedByte_IsNoticed()
    {
        Sm2Keys.Make(_folder.FullName, Seal, "密", Now.AddYears(-1), Now.AddYears(1));
        byte[] signed = (await new Sm2KeyFileSigner(_folder.FullName, "密").SignAsync(DrawnSamples.Of("SJ"), Seal, TestContext.Current.CancellationToken)).Content;

        signed[signed.AsSpan().IndexOf("/Producer"u8) + 11] ^= 1;

        SignatureReading.Of(signed)!.IsIntact.ShouldBeFalse();
    }

    [Fact]
    public async Task AMissingLockedOrExpiredKey_IsNamed()
    {
        byte[] drawn = DrawnSamples.Of("SJ");
        (await RefusalAsync("密", drawn)).ShouldContain("没有示范市自然资源和规划局的签名密钥");
        Sm2Keys.Make(_folder.FullName, Seal, "密", Now.AddYears(-2), Now.AddDays(-1));
        (await RefusalAsync("错", drawn)).ShouldContain("口令不对");
        (await RefusalAsync("密", drawn)).ShouldContain("不在有效期内");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> RefusalAsync(string password, byte[] drawn) =>
        (await Should.ThrowAsync<InvalidOperationException>(() => new Sm2KeyFileSigner(_folder.FullName, password).SignAsync(drawn, Seal))).Message;

    // The signed attributes and the signature value, as OpenSSL takes them.
    private string OpenSslSays(byte[] pdf, X509Certificate certificate)
    {
        int open = pdf.AsSpan().LastIndexOf("/Contents <"u8) + "/Contents <".Length;
        byte[] padded = Convert.FromHexString(Encoding.ASCII.GetString(pdf.AsSpan(open, pdf.AsSpan(open).IndexOf((byte)'>'))));
        using Asn1InputStream reading = new(padded);
        SignerInfo signer = SignerInfo.GetInstance(SignedData.GetInstance(ContentInfo.GetInstance(reading.ReadObject()).Content).SignerInfos[0]);
        string attributes = Path.Combine(_folder.FullName, "attributes"), signature = Path.Combine(_folder.FullName, "signature"), key = Path.Combine(_folder.FullName, "key.pem");
        File.WriteAllBytes(attributes, signer.SignedAttrs.GetDerEncoded());
        File.WriteAllBytes(signature, signer.Signature.GetOctets());
        using (StreamWriter text = new(key))
        {
            using PemWriter pem = new(text);
            pem.WriteObject(certificate.GetPublicKey());
        }

        return OutsideTool.Run("openssl", "dgst", "-sm3", "-verify", key, "-sigopt", "distid:1234567812345678", "-signature", signature, attributes).Output;
    }
}
