using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Records;

/// <summary>Files come in by chunks, are judged by their content, and are stored once.</summary>
public sealed class UploadsTests
{
    private const int Chunk = 4 * 1024 * 1024;
    private static readonly Guid Person = Guid.Parse("01960000-0000-7000-8000-00000000000a");

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task BrokenOff_Resumed_IsStoredOnce(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        byte[] content = Pdf(Chunk + 100);
        UploadProgress begun = await BeginAsync(office, "图纸㛃.pdf", content.Length);
        begun.ChunkCount.ShouldBe(2);
        await AcceptAsync(office, begun.Id, 1, content[Chunk..]);
        RuleBroken cut = await Should.ThrowAsync<RuleBroken>(() => AcceptAsync(office, begun.Id, 0, content[..1000]));
        cut.Rule.ShouldBe(FileRules.BadChunk);
        (await RunAsync(office, uploads => uploads.FindAsync(Person, begun.Id))).Received.ShouldBe([1]);
        (await Should.ThrowAsync<RuleBroken>(() => FinishAsync(office, begun.Id))).Rule.ShouldBe(FileRules.Incomplete);

        await AcceptAsync(office, begun.Id, 0, content[..Chunk]);
        StoredBlob blob = await FinishAsync(office, begun.Id);
        blob.Digest.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        blob.ContentType.ShouldBe("application/pdf");
        (await FinishAsync(office, begun.Id)).Digest.ShouldBe(blob.Digest);

        (await UploadAsync(office, "另一个名字.PDF", content)).Digest.ShouldBe(blob.Digest);
        (await office.WithAsync(context => context.Set<StoredBlob>().CountAsync())).ShouldBe(1);
        (await office.Services.GetRequiredService<IBlobStore>().IsSoundAsync(blob.Digest)).ShouldBeTrue();
    }

    [Fact]
    public async Task SomebodyElses_OrExpired_IsNotFound()
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Sqlite);
        UploadProgress begun = await BeginAsync(office, "a.pdf", 100);
        (await Should.ThrowAsync<RuleBroken>(() => RunAsync(office, uploads => uploads.FindAsync(Guid.Empty, begun.Id)))).Rule.ShouldBe(FileRules.NoSuchUpload);
        office.Clock.Advance(TimeSpan.FromHours(49));
        (await Should.ThrowAsync<RuleBroken>(() => RunAsync(office, uploads => uploads.FindAsync(Person, begun.Id)))).Rule.ShouldBe(FileRules.NoSuchUpload);
        (await RunAsync(office, uploads => uploads.DiscardExpiredAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData("a.pdf", 0L, "FILE-001")]
    [InlineData("a.pdf", 2L * 1024 * 1024 * 1024, "FILE-002")]
    [InlineData("", 5L, "FILE-006")]
    [InlineData("a<b.pdf", 5L, "FILE-006")]
    public async Task BadAnnouncement_IsRefused(string name, long length, string code)
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Sqlite);
        (await Should.ThrowAsync<RuleBroken>(() => BeginAsync(office, name, length))).Rule.Code.ShouldBe(code);
    }

    [Fact]
    public async Task Content_Decides_NotTheName()
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Sqlite);
        (await RefusedAsync(office, "账单.pdf", [(byte)'M', (byte)'Z', 0x90, 0, 3])).ShouldBe("FILE-003");
        (await RefusedAsync(office, "a.pdf", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2])).ShouldBe("FILE-003");
        (await RefusedAsync(office, "a.docx", Zip("word/document.xml", "word/vbaProject.bin"))).ShouldBe("FILE-003");
        (await RefusedAsync(office, "a.pdf", Encoding.UTF8.GetBytes("<script>alert(1)</script>"))).ShouldBe("FILE-004");
        (await RefusedAsync(office, "a.png", Pdf(100))).ShouldBe("FILE-005");
        (await UploadAsync(office, "a.docx", Zip("word/document.xml"))).ContentType.ShouldBe(FileKind.Docx.ContentType);
        (await UploadAsync(office, "a.xlsx", Zip("xl/workbook.xml"))).ContentType.ShouldBe(FileKind.Xlsx.ContentType);
        (await UploadAsync(office, "a.ofd", Zip("OFD.xml"))).ContentType.ShouldBe(FileKind.Ofd.ContentType);
        (await UploadAsync(office, "a.dwg", Encoding.ASCII.GetBytes("AC1032\0\0"))).ContentType.ShouldBe(FileKind.Dwg.ContentType);
        Directory.EnumerateFiles(Path.Combine(office.Options.DataFolder, "blobs", "incoming")).ShouldBeEmpty();
    }

    [Fact]
    public async Task FullDisk_IsACleanRefusal()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full on this system.");
        IOException full = await Should.ThrowAsync<IOException>(async () =>
        {
            await using FileStream file = new("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
            await file.WriteAsync(new byte[1]);
        });
        DurableFile.Translate(full).ShouldBeOfType<RuleBroken>().Rule.ShouldBe(FileRules.DiskFull);
    }

    private static byte[] Pdf(int length)
    {
        byte[] content = new byte[length];
        "%PDF-1.7\n"u8.CopyTo(content);
        return content;
    }

    private static byte[] Zip(params string[] names)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string name in names)
            {
                archive.CreateEntry(name);
            }
        }

        return stream.ToArray();
    }

    private static async Task<string> RefusedAsync(TestOffice office, string name, byte[] content) =>
        (await Should.ThrowAsync<RuleBroken>(() => UploadAsync(office, name, content), name)).Rule.Code;

    private static async Task<StoredBlob> UploadAsync(TestOffice office, string name, byte[] content)
    {
        UploadProgress begun = await BeginAsync(office, name, content.Length);
        for (int number = 0; number < begun.ChunkCount; number++)
        {
            await AcceptAsync(office, begun.Id, number, content[(number * Chunk)..Math.Min(content.Length, (number + 1) * Chunk)]);
        }

        return await FinishAsync(office, begun.Id);
    }

    private static Task<UploadProgress> BeginAsync(TestOffice office, string name, long length) =>
        RunAsync(office, uploads => uploads.BeginAsync(Person, name, length));

    private static Task AcceptAsync(TestOffice office, Guid id, int number, byte[] content) => RunAsync(office, async uploads =>
    {
        await uploads.AcceptAsync(Person, id, number, new MemoryStream(content));
        return true;
    });

    private static Task<StoredBlob> FinishAsync(TestOffice office, Guid id) => RunAsync(office, uploads => uploads.FinishAsync(Person, id));

    private static Task<T> RunAsync<T>(TestOffice office, Func<Uploads, Task<T>> act) =>
        office.InScopeAsync(services => act(services.GetRequiredService<Uploads>()));
}
