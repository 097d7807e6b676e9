using System.Diagnostics;
using System.Globalization;
using System.Text;
using ApprovalOffice.App.Delivery;
using ApprovalOffice.App.Features.Samples;
using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Pdf.Drawing;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Helpers;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using Microsoft.Extensions.Time.Testing;
using SkiaSharp;

namespace ApprovalOffice.Tests.Reports;

/// <summary>Certificates a second, a ledger of a thousand pages, and the same page with bare SkiaSharp. Measured only where OFFICE_BENCH names «documents».</summary>
[Trait("Category", "Bench")]
public sealed class DocumentMeasure(ITestOutputHelper output)
{
    private const int Rounds = 5;
    private const int RowsAPage = 40;
    private const float Left = 40, Top = 60, RowHeight = 18;

    private static readonly float[] Widths = [40, 150, 150, 90, 85];

    [Fact]
    public async Task Certificates_AndALedger()
    {
        Assert.SkipUnless((Environment.GetEnvironmentVariable("OFFICE_BENCH") ?? "").Contains("documents", StringComparison.Ordinal), "measured on demand: OFFICE_BENCH=documents");
        PaperSample sample = PaperSamples.Of(CatalogueReader.ReadShipped()).Single(s => s.Key == "ZZ-17");
        string name = sample.Model.GetType().Name, json = PaperDrawings.Freeze(sample.Model);
        string keys = Directory.CreateTempSubdirectory("office-bench-").FullName;
        DateTimeOffset now = new(2026, 10, 22, 9, 30, 0, TimeSpan.FromHours(8));
        DemonstrationSigner signer = new(keys, new FakeTimeProvider(now));
        SealOrder seal = new("11990100MB1234567X", "示范市自然资源和规划局", now);
        int cores = Environment.ProcessorCount;
        try
        {
            byte[] signed = (await signer.SignAsync(PaperDrawings.Draw(name, json), seal)).Content;
            Say("| 项目 | 结果 |");
            Say("| --- | --- |");
            Say($"| 建设工程规划许可证（带建筑物附表），绘制，单核 | {PerSecond(200, 1, () => PaperDrawings.Draw(name, json)):0} 份/秒 |");
            Say($"| 同上，{cores} 核 | {PerSecond(200, cores, () => PaperDrawings.Draw(name, json)):0} 份/秒 |");
            Say($"| 绘制并签名（RSA-2048），单核 | {PerSecond(100, 1, () => signer.SignAsync(PaperDrawings.Draw(name, json), seal).GetAwaiter().GetResult()):0} 份/秒 |");
            Say($"| 同上，{cores} 核 | {PerSecond(100, cores, () => signer.SignAsync(PaperDrawings.Draw(name, json), seal).GetAwaiter().GetResult()):0} 份/秒 |");
            Say($"| 签名后的证照文件 | {signed.Length / 1024.0:0.0} KB |");
            (byte[] ledger, double seconds) = Timed(() => Ledger(1000).GeneratePdf());
            Say($"| 1,000 页台账（{1000 * RowsAPage:N0} 行 × {Widths.Length} 列） | {seconds:0.00} 秒，{ledger.Length / 1048576.0:0.0} MB |");
            double own = Median(() => Ledger(50).GeneratePdf()), bare = Median(() => Bare(50));
            Say($"| 50 页台账：本引擎 / 直接用 SkiaSharp 画同样的页 | {own * 1000:0} ms / {bare * 1000:0} ms = {own / bare:0.00} 倍 |");
        }
        finally
        {
            Directory.Delete(keys, recursive: true);
        }
    }

    private static string[] Row(int number) =>
        [$"{number}", $"示范市第{number % 97}小学新建工程", $"建字第9901022026GG{number:D7}号", $"2026年{(number % 12) + 1}月", $"{number * 37 % 100000}平方米"];

    private static Document Ledger(int pages) => Document.Create(document => document.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.MarginHorizontal(Left);
        page.MarginVertical(Top);
        page.DefaultTextStyle(style => style.FontSize(9).FontFamily(OfficeFonts.Song));
        page.Content().Table(table =>
        {
            table.ColumnsDefinition(columns => Array.ForEach(Widths, width => columns.ConstantColumn(width)));
            for (int number = 1; number <= pages * RowsAPage; number++)
            {
                foreach (string text in Row(number))
                {
                    table.Cell().Border(0.5f).Height(RowHeight).Text(text);
                }
            }
        });
    }));

    // The same characters in the same places, with nothing that measures, breaks or pages.
    private static byte[] Bare(int pages)
    {
        FontFile file = FontLibrary.FontFor(new Rune('建'), [OfficeFonts.Song], bold: false);
        Dictionary<FontFile, HashSet<Rune>> used = [];
        used[file] = [.. Enumerable.Range(1, pages * RowsAPage).SelectMany(Row).SelectMany(text => text.EnumerateRunes())];
        using SubsetFonts fonts = new(used);
        (SKTypeface typeface, FontSubset subset) = fonts.For(file);
        using SKFont font = new(typeface, 9) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        using SKPaint ink = new() { Color = SKColors.Black, IsAntialias = true };
        using SKPaint line = new() { Color = SKColors.Black, Style = SKPaintStyle.Stroke, StrokeWidth = 0.5f };
        using MemoryStream stream = new();
        using (SKDocument pdf = SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata { PdfA = true }))
        {
            for (int page = 0; page < pages; page++)
            {
                SKCanvas canvas = pdf.BeginPage(595.28f, 841.89f);
                for (int row = 0; row < RowsAPage; row++)
                {
                    DrawRow(canvas, Row((page * RowsAPage) + row + 1), Top + (row * RowHeight), (font, subset), ink, line);
                }

                pdf.EndPage();
            }

            pdf.Close();
        }

        return stream.ToArray();
    }

    private static void DrawRow(SKCanvas canvas, string[] texts, float top, (SKFont Font, FontSubset Subset) type, SKPaint ink, SKPaint line)
    {
        float x = Left;
        for (int i = 0; i < texts.Length; i++)
        {
            canvas.DrawRect(x, top, Widths[i], RowHeight, line);
            ushort[] glyphs = [.. texts[i].EnumerateRunes().Select(type.Subset.GlyphOf)];
            using SKTextBlobBuilder builder = new();
            builder.AddRun(glyphs, type.Font, SKPoint.Empty);
            using SKTextBlob? blob = builder.Build();
            canvas.DrawText(blob!, x, top + 11, ink);
            x += Widths[i];
        }
    }

    private static double PerSecond(int count, int cores, Action act)
    {
        act();
        double[] rounds = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = cores }, _ => act());
            rounds[round] = count / watch.Elapsed.TotalSeconds;
        }

        Array.Sort(rounds);
        return rounds[Rounds / 2];
    }

    private static double Median(Func<byte[]> make)
    {
        make();
        double[] rounds = [.. Enumerable.Range(0, Rounds).Select(_ => Timed(make).Seconds).Order()];
        return rounds[Rounds / 2];
    }

    private static (byte[] Made, double Seconds) Timed(Func<byte[]> make)
    {
        Stopwatch watch = Stopwatch.StartNew();
        byte[] made = make();
        return (made, watch.Elapsed.TotalSeconds);
    }

    private void Say(FormattableString line) => Say(line.ToString(CultureInfo.InvariantCulture));

    private void Say(string line)
    {
        output.WriteLine(line);
        if (Environment.GetEnvironmentVariable("OFFICE_BENCH_OUT") is { Length: > 0 } file)
        {
            File.AppendAllText(file, line + "\n");
        }
    }
}
