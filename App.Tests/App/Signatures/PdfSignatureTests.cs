using System.Security.Cryptography.X509Certificates;
using ApprovalOffice.App.Delivery;
using ApprovalOffice.Tests.Reports;
using Microsoft.Extensions.Time.Testing;
using UglyToad.PdfPig;

namespace ApprovalOffice.Tests.App.Signatures;

/// <summary>Signatures, judged by a program that knows nothing of this one.</summary>
public sealed class PdfSignatureTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 10, 22, 9, 30, 0, TimeSpan.FromHours(8));
    private static readonly SealOrder Seal = new("11990100MB1234567X", "示范市自然资源和规划局", Now);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("office-seals-");

    public static TheoryData<string> Keys => ["WS-01", "SJ", "ZZ-17"];

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task ASignedPaper_IsValid_AndSignedWhole(string key)
    {
        byte[] signed = (await Demonstration().SignAsync(Drawn(key), Seal, TestContext.Current.CancellationToken)).Content;

        string report = Report(signed);
        report.ShouldContain("Signature is Valid");
        report.ShouldContain("Total document signed");
        report.ShouldContain("ETSI.CAdES.detached");
        report.ShouldContain("SHA-256");
        OutsideTool.WithFile("signed.pdf", signed, path => OutsideTool.Run("qpdf", "--check", path)).ExitCode.ShouldBe(0);
        using PdfDocument pdf = PdfDocument.Open(signed);
        pdf.GetPage(1).Text.Length.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task OneChangedByte_IsInvalid()
    {
        byte[] signed = (await Demonstration().SignAsync(Drawn("WS-06"), Seal, TestContext.Current.CancellationToken)).Content;
        int title = signed.AsSpan().IndexOf("/Producer"u8);
        signed[title + 11] ^= 1;

        Report(signed).ShouldContain("Digest Mismatch");
    }

    [Fact]
    public async Task TheSamePaper_IsSignedTheSameWayTwice()
    {
        DemonstrationSigner signer = Demonstration();
        byte[] drawn = Drawn("WS-07");

        byte[] first = (await signer.SignAsync(drawn, Seal, TestContext.Current.CancellationToken)).Content;

        (await signer.SignAsync(drawn, Seal, TestContext.Current.CancellationToken)).Content.ShouldBe(first);
        first.AsSpan(0, drawn.Length).SequenceEqual(drawn).ShouldBeTrue();
    }

    [Fact]
    public async Task AMissingKey_IsNamed() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => new KeyFileSigner(_folder.FullName, "").SignAsync(Drawn("SJ"), Seal)))
            .Message.ShouldContain("没有示范市自然资源和规划局的签名密钥");

    [Fact]
    public async Task ALockedKey_IsNamed()
    {
        await Demonstration().SignAsync(Drawn("SJ"), Seal, TestContext.Current.CancellationToken);

        (await Should.ThrowAsync<InvalidOperationException>(() => new KeyFileSigner(_folder.FullName, "wrong").SignAsync(Drawn("SJ"), Seal)))
            .Message.ShouldContain("口令不对");
    }

    [Fact]
    public async Task AnExpiredCertificate_SignsNothing()
    {
        await Demonstration().SignAsync(Drawn("SJ"), Seal, TestContext.Current.CancellationToken);

        (await Should.ThrowAsync<InvalidOperationException>(() => Demonstration().SignAsync(Drawn("SJ"), Seal with { At = Now.AddYears(11) })))
            .Message.ShouldContain("不在有效期内");
    }

    [Fact]
    public async Task TheDemonstrationsCertificate_SaysWhatItIs()
    {
        await Demonstration().SignAsync(Drawn("SJ"), Seal, TestContext.Current.CancellationToken);

        using X509Certificate2 certificate = X509CertificateLoader.LoadPkcs12FromFile(
            Path.Combine(_folder.FullName, $"{Seal.OrganCreditCode}.p12"), "demonstration", X509KeyStorageFlags.EphemeralKeySet);

        certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false).ShouldBe("示范市自然资源和规划局（演示）");
        certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true).ShouldContain("不具有法律效力");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Report(byte[] signed) => OutsideTool.WithFile("signed.pdf", signed, path => OutsideTool.Run("pdfsig", "-nocert", path)).Output;

    private static byte[] Drawn(string key) => DrawnSamples.Of(key);

    private DemonstrationSigner Demonstration() => new(_folder.FullName, new FakeTimeProvider(Now));
}
