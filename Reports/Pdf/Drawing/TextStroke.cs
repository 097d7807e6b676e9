using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record TextStroke(GlyphRun Run, float X, float Baseline) : IStroke
{
    public void Replay(SKCanvas canvas, DrawingTools tools)
    {
        using var blob = tools.Set(Run);
        canvas.DrawText(blob, X, Baseline, tools.Ink(Run.Color));
    }
}
