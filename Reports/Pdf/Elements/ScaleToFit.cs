using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>Content made smaller until it fits, at most to a tenth.</summary>
internal sealed class ScaleToFit : ContainerElement
{
    private const float Smallest = 0.1f;
    private const int Steps = 10;

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        if (ScaleFor(pass, available) is not { } scale)
        {
            return SpacePlan.Wrap(this, $"缩小到 {Smallest:0%} 仍放不下");
        }

        var plan = MeasureContent(pass, Inner(available, scale));
        return plan.Sized(plan.Width * scale, plan.Height * scale);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var scale = ScaleFor(pass, available) ?? 1;
        var inner = Inner(available, scale);
        pass.Sheet.BeginTransform(SKMatrix.CreateScale(scale, scale));
        DrawContent(pass, inner);
        pass.Sheet.EndTransform();
    }

    private static Size Inner(Size available, float scale) => new(available.Width / scale, available.Height / scale);

    private bool Fits(LayoutPass pass, Size available, float scale) =>
        MeasureContent(pass, Inner(available, scale)).Kind is SpacePlanKind.Full or SpacePlanKind.Empty;

    private float? ScaleFor(LayoutPass pass, Size available)
    {
        if (Fits(pass, available, 1))
        {
            return 1;
        }

        if (!Fits(pass, available, Smallest))
        {
            return null;
        }

        float low = Smallest, high = 1;
        for (var i = 0; i < Steps; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Fits(pass, available, middle) ? (middle, high) : (low, middle);
        }

        return low;
    }
}
