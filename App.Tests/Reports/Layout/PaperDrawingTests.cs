using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Tests.Reports.Layout;

/// <summary>A preview shows every page, and none without its mark.</summary>
public sealed class PaperDrawingTests
{
    [Theory]
    [InlineData("不予行政许可决定书")]
    [InlineData("建设工程规划许可证")]
    public void Preview_ShowsEveryPage_EachMarkedAcrossIt(string name)
    {
        IDocument document = DocumentSet.All[name]();
        List<byte[]> plain = [.. document.GenerateImages(new ImageGenerationSettings { RasterDpi = 110 })];

        IReadOnlyList<byte[]> shown = new PaperDrawing(document).Preview();

        shown.Count.ShouldBe(plain.Count);
        for (int page = 0; page < shown.Count; page++)
        {
            using SKBitmap with = SKBitmap.Decode(shown[page]);
            using SKBitmap without = SKBitmap.Decode(plain[page]);
            (with.Width, with.Height).ShouldBe((without.Width, without.Height));

            // From the lower left to the upper right.
            Reddened(with, without, left: true).ShouldBeGreaterThan(500, $"page {page + 1}");
            Reddened(with, without, left: false).ShouldBeGreaterThan(500, $"page {page + 1}");
        }
    }

    /// <summary>Pixels of one half of the page that are white on the paper and red in the preview.</summary>
    private static int Reddened(SKBitmap with, SKBitmap without, bool left)
    {
        int count = 0;
        for (int x = left ? 0 : with.Width / 2; x < (left ? with.Width / 2 : with.Width); x++)
        {
            for (int y = 0; y < with.Height; y++)
            {
                SKColor marked = with.GetPixel(x, y);
                count += without.GetPixel(x, y).Green > 240 && marked.Red - marked.Green > 30 ? 1 : 0;
            }
        }

        return count;
    }
}
