using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>The four sides of a box in one stroke; the line stands on the edges, half of it outside.</summary>
internal sealed record FrameStroke(float X, float Y, float Width, float Height, float Thickness, Color Color) : IStroke
{
    public void Replay(SKCanvas canvas, DrawingTools tools) => canvas.DrawRect(X, Y, Width, Height, tools.Pen(Color, Thickness));
}
