using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>Content drawn larger, smaller or mirrored; it is measured in its own size.</summary>
internal sealed class Scaled : ContainerElement
{
    internal float X { get; set; } = 1;

    internal float Y { get; set; } = 1;

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var plan = MeasureContent(pass, Inner(available));
        return plan.Sized(plan.Width * Math.Abs(X), plan.Height * Math.Abs(Y));
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var inner = Inner(available);
        pass.Sheet.BeginTransform(SKMatrix.CreateScaleTranslation(X, Y, X < 0 ? available.Width : 0, Y < 0 ? available.Height : 0));
        DrawContent(pass, inner);
        pass.Sheet.EndTransform();
    }

    private Size Inner(Size available) => new(available.Width / Math.Abs(X), available.Height / Math.Abs(Y));
}
