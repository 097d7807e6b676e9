using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>A shape of a line drawing, in the units of the drawing.</summary>
/// <param name="Path">Its outline.</param>
/// <param name="Fill">Colour of its area; null for none.</param>
/// <param name="Stroke">Colour of its line; null for none.</param>
/// <param name="StrokeWidth">Width of its line.</param>
internal sealed record VectorShape(SKPath Path, SKColor? Fill, SKColor? Stroke, float StrokeWidth)
{
    internal void Draw(SKCanvas canvas)
    {
        using var paint = new SKPaint { IsAntialias = true };
        if (Fill is { } fill)
        {
            paint.Style = SKPaintStyle.Fill;
            paint.Color = fill;
            canvas.DrawPath(Path, paint);
        }

        if (Stroke is { } stroke && StrokeWidth > 0)
        {
            paint.Style = SKPaintStyle.Stroke;
            paint.StrokeWidth = StrokeWidth;
            paint.Color = stroke;
            canvas.DrawPath(Path, paint);
        }
    }
}
