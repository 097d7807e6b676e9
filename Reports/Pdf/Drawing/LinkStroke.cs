using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record LinkStroke(float X, float Y, float Width, float Height, string Target, bool IsSection) : IStroke
{
    public void Replay(SKCanvas canvas, DrawingTools tools)
    {
        var place = SKRect.Create(X, Y, Width, Height);
        using var data = IsSection ? canvas.DrawLinkDestinationAnnotation(place, Target) : canvas.DrawUrlAnnotation(place, Target);
    }
}
