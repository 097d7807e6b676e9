using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record EndOfTransformStroke : IStroke
{
    public void Replay(SKCanvas canvas, DrawingTools tools) => canvas.Restore();
}
