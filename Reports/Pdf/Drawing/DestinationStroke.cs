using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record DestinationStroke(float X, float Y, string Name) : IStroke
{
    public void Replay(SKCanvas canvas, DrawingTools tools)
    {
        using var data = canvas.DrawNamedDestinationAnnotation(new SKPoint(X, Y), Name);
    }
}
