using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>Content drawn at an angle around its upper left corner; it keeps the room it had.</summary>
internal sealed class Rotated : ContainerElement
{
    /// <summary>Clockwise, in degrees.</summary>
    internal required float Angle { get; init; }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        pass.Sheet.BeginTransform(SKMatrix.CreateRotationDegrees(Angle));
        DrawContent(pass, available);
        pass.Sheet.EndTransform();
    }
}
