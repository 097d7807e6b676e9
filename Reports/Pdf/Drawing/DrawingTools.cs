using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>What strokes are drawn with, made once a document instead of once a stroke. Belongs to one thread.</summary>
internal sealed class DrawingTools : IDisposable
{
    // The usual slant of a sheared face: tan 12°.
    private const float Slant = -0.2126f;

    private readonly SubsetFonts _fonts;
    private readonly SKTextBlobBuilder _setter = new();
    private readonly Dictionary<(FontFile File, float Size, bool IsSlanted), SKFont> _sizes = [];
    private readonly Dictionary<uint, SKPaint> _inks = [];
    private readonly Dictionary<(uint Colour, float Thickness), SKPaint> _pens = [];

    internal DrawingTools(SubsetFonts fonts)
    {
        _fonts = fonts;
    }

    public void Dispose()
    {
        _setter.Dispose();
        foreach (IDisposable tool in _sizes.Values.Cast<IDisposable>().Concat(_inks.Values).Concat(_pens.Values))
        {
            tool.Dispose();
        }
    }

    /// <summary>Fills an area.</summary>
    internal SKPaint Ink(Color color)
    {
        if (!_inks.TryGetValue(color.Hex, out SKPaint? ink))
        {
            _inks[color.Hex] = ink = new SKPaint { Color = new SKColor(color.Hex), IsAntialias = true };
        }

        return ink;
    }

    /// <summary>Draws a line.</summary>
    /// <param name="color">Of the line.</param>
    /// <param name="thickness">In points.</param>
    internal SKPaint Pen(Color color, float thickness)
    {
        if (!_pens.TryGetValue((color.Hex, thickness), out SKPaint? pen))
        {
            _pens[(color.Hex, thickness)] = pen = new SKPaint
            {
                Color = new SKColor(color.Hex),
                IsStroke = true,
                StrokeWidth = thickness,
                StrokeJoin = SKStrokeJoin.Miter,
                IsAntialias = true,
            };
        }

        return pen;
    }

    /// <summary>The characters of the run, each at its place.</summary>
    internal SKTextBlob Set(GlyphRun run)
    {
        FontSubset subset = _fonts.For(run.Font).Subset;
        SKHorizontalRunBuffer buffer = _setter.AllocateHorizontalRun(Size(run), run.Characters.Length, 0);
        Span<ushort> glyphs = buffer.Glyphs;
        for (int i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = subset.GlyphOf(run.Characters[i]);
        }

        run.Offsets.CopyTo(buffer.Positions);
        return _setter.Build()!;
    }

    private SKFont Size(GlyphRun run)
    {
        (FontFile, float, bool) key = (run.Font, run.FontSize, run.Slanted);
        if (!_sizes.TryGetValue(key, out SKFont? size))
        {
            _sizes[key] = size = new SKFont(_fonts.For(run.Font).Typeface, run.FontSize)
            {
                Subpixel = true,
                LinearMetrics = true,
                Hinting = SKFontHinting.None,
                Edging = SKFontEdging.Antialias,
                BaselineSnap = false,
                SkewX = run.Slanted ? Slant : 0,
            };
        }

        return size;
    }
}
