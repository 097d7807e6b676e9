using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record TextStroke(GlyphRun Run, float X, float Baseline) : IStroke
{
    // The usual slant of a sheared face: tan 12°.
    private const float Slant = -0.2126f;

    public void Replay(SKCanvas canvas, SubsetFonts fonts)
    {
        var (typeface, subset) = fonts.For(Run.Font);
        using var font = new SKFont(typeface, Run.FontSize)
        {
            Subpixel = true,
            LinearMetrics = true,
            Hinting = SKFontHinting.None,
            Edging = SKFontEdging.Antialias,
            BaselineSnap = false,
            SkewX = Run.Slanted ? Slant : 0,
        };
        var glyphs = Array.ConvertAll(Run.Characters, subset.GlyphOf);
        using var builder = new SKTextBlobBuilder();
        builder.AddHorizontalRun(glyphs, font, Run.Offsets, 0);
        using var blob = builder.Build();
        using var paint = new SKPaint { Color = new SKColor(Run.Color.Hex), IsAntialias = true };
        canvas.DrawText(blob, X, Baseline, paint);
    }
}
