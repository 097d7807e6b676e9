using System.Diagnostics;
using System.Text;
using ApprovalOffice.App.Features.Drawings.Rendering;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Reports;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace ApprovalOffice.Tests.App.Features.Drawings;

/// <summary>Pictures of pages, of whatever somebody sends: within limits, and kept.</summary>
public sealed class PageRenderingTests : IDisposable
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("office-pages-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task APage_BecomesAPicture_MadeOnce()
    {
        SkipWithoutPoppler();
        using DrawingPages pages = Pages(new DrawingSettings { LongerSide = 900 });
        string digest = await StoreAsync(DrawingBoard.Pdf(3, pages: 2));
        (await pages.CountAsync(digest, Ct)).ShouldBe(new PageCount(2, null));
        (string? file, PageFault? fault) = await pages.PictureAsync(digest, 2, Ct);
        fault.ShouldBeNull();
        using SKBitmap picture = SKBitmap.Decode(file);
        (picture.Width, picture.Height).ShouldBe((900, 636));
        DateTime made = File.GetLastWriteTimeUtc(file!);
        (await pages.PictureAsync(digest, 2, Ct)).File.ShouldBe(file);
        File.GetLastWriteTimeUtc(file!).ShouldBe(made);
        (await pages.PictureAsync(digest, 3, Ct)).Fault.ShouldBe(PageFault.BeyondPages);
        Directory.GetFiles(Path.GetDirectoryName(file)!).ShouldHaveSingleItem("nothing half-made stays");
    }

    [Fact]
    public async Task ABrokenFile_AndOneWithAPassword_SayWhy()
    {
        SkipWithoutPoppler();
        using DrawingPages pages = Pages(new DrawingSettings());
        string broken = await StoreAsync("%PDF-1.7\nthis is no document\n%%EOF\n"u8.ToArray());
        (await pages.PictureAsync(broken, 1, Ct)).ShouldBe((null, PageFault.Broken));
        byte[] plain = DrawingBoard.Pdf(1);
        byte[] locked = OutsideTool.WithFile("plain.pdf", plain, file =>
        {
            OutsideTool.Run("qpdf", "--encrypt", "open", "own", "256", "--", file, file + ".locked").ExitCode.ShouldBe(0);
            return File.ReadAllBytes(file + ".locked");
        });
        (await pages.PictureAsync(await StoreAsync(locked), 1, Ct)).ShouldBe((null, PageFault.Encrypted));
        byte[] cut = DrawingBoard.Pdf(4)[..400];
        (await pages.PictureAsync(await StoreAsync(cut), 1, Ct)).Fault.ShouldNotBeNull();
    }

    [Fact]
    public async Task TwoThousandPages_AreCounted_AndShownAsFarAsTheLimit()
    {
        SkipWithoutPoppler();
        using DrawingPages pages = Pages(new DrawingSettings { LongerSide = 200 });
        string digest = await StoreAsync(DrawingBoard.Pdf(1, pages: 2000));
        (await pages.CountAsync(digest, Ct)).ShouldBe(new PageCount(2000, null));
        (await pages.PictureAsync(digest, 200, Ct)).Fault.ShouldBeNull();
        (await pages.PictureAsync(digest, 201, Ct)).ShouldBe((null, PageFault.BeyondPages));
    }

    [Fact]
    public async Task APageThatTakesTooMuch_IsGivenUp_AndTheOfficeGoesOn()
    {
        SkipWithoutPoppler();

        // A picture larger than it may be, and a process that may take no memory worth speaking of.
        string digest = await StoreAsync(DrawingBoard.Pdf(6));
        using DrawingPages small = Pages(new DrawingSettings { PictureMegabytes = 0 });
        (await small.PictureAsync(digest, 1, Ct)).Fault.ShouldNotBeNull();
        using DrawingPages poor = Pages(new DrawingSettings { MemoryMegabytes = 8 });
        (await poor.PictureAsync(digest, 1, Ct)).Fault.ShouldNotBeNull();

        // A page that draws a hundred million lines: time is over, and the process is gone.
        string heavy = await StoreAsync(Heavy());
        using DrawingPages hasty = Pages(new DrawingSettings { PageSeconds = 1 });
        Stopwatch watch = Stopwatch.StartNew();
        (await hasty.PictureAsync(heavy, 1, Ct)).Fault.ShouldBe(PageFault.OverLimit);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
        Directory.GetFiles(_folder.FullName, "*.png", SearchOption.AllDirectories).ShouldBeEmpty();
        using DrawingPages again = Pages(new DrawingSettings());
        (await again.PictureAsync(digest, 1, Ct)).Fault.ShouldBeNull("what was too much then goes now");
    }

    [Fact]
    public async Task WithoutTheProgram_ThePageSaysWhatIsMissing()
    {
        using DrawingPages pages = Pages(new DrawingSettings { PageProgram = "no-such-program" });
        (await pages.PictureAsync(await StoreAsync(DrawingBoard.Pdf(1)), 1, Ct)).ShouldBe((null, PageFault.ProgramMissing));
        PageFault.ProgramMissing.Chinese().ShouldContain("poppler-utils");
        Enum.GetValues<PageFault>().ShouldAllBe(fault => fault.Chinese().Length > 10);
    }

    // A form that draws a form that draws a form …, ten times each.
    private static byte[] Heavy()
    {
        StringBuilder text = new("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
        text.Append("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n");
        for (int depth = 5; depth < 12; depth++)
        {
            string content = string.Concat(Enumerable.Repeat(depth == 11 ? "10 10 m 800 500 l S\n" : "/F Do\n", 20));
            text.Append($"{depth} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 842 595]/Resources<</XObject<</F {depth + 1} 0 R>>>>/Length {content.Length}>>stream\n{content}endstream endobj\n");
        }

        text.Append("trailer<</Root 1 0 R>>\n%%EOF\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private static void SkipWithoutPoppler() => OutsideTool.Run("pdftoppm", "-v");

    private DrawingPages Pages(DrawingSettings settings)
    {
        IOptions<DrawingSettings> options = Options.Create(settings);
        return new DrawingPages(new PopplerRenderer(options), Store(), options, new DatabaseOptions { DataFolder = Path.Combine(_folder.FullName, Path.GetRandomFileName()) });
    }

    private FolderBlobStore Store() => new(Path.Combine(_folder.FullName, "blobs"), durable: false);

    private async Task<string> StoreAsync(byte[] content) => (await Store().WriteAsync(new MemoryStream(content), long.MaxValue, Ct)).Digest;
}
