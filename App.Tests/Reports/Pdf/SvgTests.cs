using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Tests.Reports.Pdf;

/// <summary>Line drawings: what is drawn stands where it should, what is not drawn is named.</summary>
public sealed class SvgTests
{
    [Fact]
    public void Shapes_StandWhereTheirTransformsPutThem()
    {
        using SKBitmap picture = Drawn(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
              <title>印记</title>
              <rect width="100" height="100" fill="white"/>
              <g transform="translate(50,0)" style="fill:#ff0000"><rect x="0" y="0" width="50" height="50"/></g>
              <circle cx="25" cy="75" r="20" fill="#0000ff"/>
              <path d="M60 60 H90 V90 H60 Z" fill="none" stroke="#008000" stroke-width="6"/>
              <polygon points="0,0 40,0 0,40" fill="black" fill-opacity="1"/>
            </svg>
            """);

        picture.GetPixel(300, 100).ShouldBe(new SKColor(255, 0, 0));
        picture.GetPixel(100, 300).ShouldBe(new SKColor(0, 0, 255));
        picture.GetPixel(300, 300).ShouldBe(SKColors.White, "the path is a frame");
        picture.GetPixel(240, 300).ShouldBe(new SKColor(0, 128, 0));
        picture.GetPixel(20, 20).ShouldBe(SKColors.Black);
    }

    [Theory]
    [InlineData("<svg viewBox='0 0 9 9'><text>章</text></svg>", "text")]
    [InlineData("<svg viewBox='0 0 9 9'><image href='a.png'/></svg>", "href")]
    [InlineData("<svg viewBox='0 0 9 9'><rect width='9' height='9' fill='url(#a)'/></svg>", "url(#a)")]
    [InlineData("<svg viewBox='0 0 9 9'><rect width='9' height='9' filter='url(#a)'/></svg>", "filter")]
    [InlineData("<svg viewBox='0 0 9 9'><rect width='1em' height='9'/></svg>", "1em")]
    [InlineData("<svg><rect width='9' height='9'/></svg>", "没有大小")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 9 9'/>", "无法识别")]
    [InlineData("这不是图形", "无法识别")]
    public void WhatIsNotDrawn_IsNamed(string svg, string named) =>
        Should.Throw<DocumentComposeException>(() => SvgImage.FromText(svg)).Message.ShouldContain(named);

    [Fact]
    public void ADrawingForItsPlace_FillsIt()
    {
        byte[] pdf = Paper.Of(container => container.Height(50).Svg(size => FormattableString.Invariant(
            $"<svg viewBox='0 0 {size.Width} {size.Height}'><rect width='{size.Width}' height='{size.Height}' fill='#00ff00'/></svg>"))).GeneratePdf();

        OutsideTool.WithFile("drawing.pdf", pdf, path => OutsideTool.Run("qpdf", "--check", path)).ExitCode.ShouldBe(0);
        Paper.Of(container => container.Height(50).Svg("<svg viewBox='0 0 10 1'><rect width='10' height='1'/></svg>").FitWidth()).GeneratePdf().Length.ShouldBeGreaterThan(500);
    }

    private static SKBitmap Drawn(string svg)
    {
        byte[] png = Document.Create(document => document.Page(page =>
        {
            page.Size(400, 400);
            page.Content().Svg(svg).FitArea();
        })).GenerateImages(new ImageGenerationSettings { RasterDpi = 72 }).Single();
        return SKBitmap.Decode(png);
    }
}
