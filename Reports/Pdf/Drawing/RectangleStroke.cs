using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record RectangleStroke(float X, float Y, float Width, float Height, Color Color) : IStroke
{
    public void Replay(SKCanvas canvas, SubsetFonts fonts)
    {
        using var paint = new SKPaint { Color = new SKColor(Color.Hex), IsAntialias = true };
        canvas.DrawRect(X, Y, Width, Height, paint);
    }
}
