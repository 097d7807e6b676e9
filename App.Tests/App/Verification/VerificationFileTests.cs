using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ApprovalOffice.App.Delivery;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.App.Verification;

/// <summary>A PDF handed in by whoever holds it: the verdict is told on a page, without sign-in, and nothing of the file is kept.</summary>
public sealed class VerificationFileTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AFile_IsTakenForWhatItIs(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        Guid id = await office.Desk.GrantedAsync();
        await office.Desk.DispatchAsync();
        OfficialDocument permit = (await office.Desk.PapersAsync(id)).Single(p => p.Code == "ZZ-17");
        byte[] original = await office.Desk.FileAsync(permit);
        long stored = await CountAsync(office);

        string genuine = await HandInAsync(office, original);
        genuine.ShouldContain("签章有效且与登记一致");
        genuine.ShouldContain(permit.Number);
        genuine.ShouldContain(permit.IssuerName + "（演示）");

        byte[] changed = [.. original];
        changed[changed.AsSpan().IndexOf("/Producer"u8) + 11] ^= 1;
        (await HandInAsync(office, changed)).ShouldContain("被改动");

        string longer = await HandInAsync(office, [.. original, .. "\n% added behind\n"u8]);
        longer.ShouldContain("被改动");
        longer.ShouldContain("被改动之前的原件");
        longer.ShouldContain(permit.Number);

        (await HandInAsync(office, await SignedByTheOfficeAsync(office, permit))).ShouldContain("签章有效，但不是登记的那一份");
        (await HandInAsync(office, await SignedByAnotherAsync())).ShouldContain("不是我们出具的");
        (await HandInAsync(office, Unsigned())).ShouldContain("不是我们出具的");
        (await CountAsync(office)).ShouldBe(stored, "what is handed in is not stored");
    }

    [Fact]
    public async Task WhatIsNoPdf_TooLarge_OrNothing_IsSaidBesideTheField()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);

        (await HandInAsync(office, "PK\u0003\u0004 no paper"u8.ToArray())).ShouldContain("这不是 PDF 文件");
        (await HandInAsync(office, [.. "%PDF-1.7\n"u8, .. new byte[PresentedFile.MostBytes]])).ShouldContain("超过 10 MB");
        (await HandInAsync(office, [])).ShouldContain("请选择要核验的 PDF 文件");
        (await HandInAsync(office, [.. "%PDF-1.7\n/ByteRange [0 99999 999999 9999999999] /Contents <30"u8])).ShouldContain("不是我们出具的");
        using HttpClient client = new() { BaseAddress = office.Host.Address };
        using HttpResponseMessage answer = await client.PostAsync(new Uri("/verify/file", UriKind.Relative), new StringContent("nonsense"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain("请选择要核验的 PDF 文件");
    }

    private static async Task<string> HandInAsync(PlacedOffice office, byte[] content)
    {
        using HttpClient client = new() { BaseAddress = office.Host.Address };
        using MultipartFormDataContent form = [];
        using ByteArrayContent file = new(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        form.Add(file, "file", "paper.pdf");
        using HttpResponseMessage answer = await client.PostAsync(new Uri("/verify/file", UriKind.Relative), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Another paper under the organ's own key, which the office has not made.</summary>
    private static async Task<byte[]> SignedByTheOfficeAsync(PlacedOffice office, OfficialDocument permit)
    {
        DemonstrationSigner signer = new(Path.Combine(office.Host.Folder, "seals"), office.Clock);
        string creditCode = Directory.GetFiles(Path.Combine(office.Host.Folder, "seals"), "*.p12").Select(f => Path.GetFileNameWithoutExtension(f)).Single(n => n != "demonstration-ca");
        return (await signer.SignAsync(Unsigned(), new SealOrder(creditCode, permit.IssuerName, office.Clock.GetUtcNow()))).Content;
    }

    private static async Task<byte[]> SignedByAnotherAsync()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("office-forger-");
        try
        {
            DateTimeOffset now = new(2026, 10, 20, 1, 0, 0, TimeSpan.Zero);
            return (await new DemonstrationSigner(folder.FullName, new FakeTimeProvider(now))
                .SignAsync(Unsigned(), new SealOrder("11990100MB1234567X", "示范市自然资源和规划局", now))).Content;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Unsigned() => Signatures.DrawnSamples.Of("WS-06");

    private static async Task<long> CountAsync(PlacedOffice office)
    {
        long files = Directory.EnumerateFiles(office.Host.Folder, "*", SearchOption.AllDirectories).LongCount(f => !Path.GetFileName(f).StartsWith("office.db", StringComparison.Ordinal) && !f.Contains("log", StringComparison.OrdinalIgnoreCase));
        return await Task.FromResult(files);
    }
}
