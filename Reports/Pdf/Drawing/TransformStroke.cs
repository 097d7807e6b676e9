using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record TransformStroke(float X, float Y, SKMatrix Matrix) : IStroke
{
    public void Replay(SKCanvas canvas, DrawingTools tools)
    {
        canvas.Save();
        canvas.Translate(X, Y);
        canvas.Concat(Matrix);
    }
}
