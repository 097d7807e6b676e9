using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record LineStroke(float X1, float Y1, float X2, float Y2, float Thickness, Color Color, float[]? Dashes) : IStroke
{
    public void Replay(SKCanvas canvas, DrawingTools tools)
    {
        using var dashes = Dashes is { Length: > 0 } ? SKPathEffect.CreateDash(Dashes, 0) : null;
        using var paint = new SKPaint
        {
            Color = new SKColor(Color.Hex),
            IsStroke = true,
            StrokeWidth = Thickness,
            IsAntialias = true,
            PathEffect = dashes,
        };
        canvas.DrawLine(X1, Y1, X2, Y2, paint);
    }
}
