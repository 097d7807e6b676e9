using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record RectangleStroke(float X, float Y, float Width, float Height, Color Color) : IStroke
{
    public void Replay(SKCanvas canvas, DrawingTools tools) => canvas.DrawRect(X, Y, Width, Height, tools.Ink(Color));
}
