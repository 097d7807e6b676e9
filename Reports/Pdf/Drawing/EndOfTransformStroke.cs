using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record EndOfTransformStroke : IStroke
{
    public void Replay(SKCanvas canvas, SubsetFonts fonts) => canvas.Restore();
}
