using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record PictureStroke(Image Image, float X, float Y, float Width, float Height) : IStroke
{
    public void Replay(SKCanvas canvas, DrawingTools tools) =>
        canvas.DrawImage(Image.Picture, SKRect.Create(X, Y, Width, Height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
}
