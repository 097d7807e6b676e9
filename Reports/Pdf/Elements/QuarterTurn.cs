using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>Content turned by quarters; width and height change places.</summary>
internal sealed class QuarterTurn : ContainerElement
{
    /// <summary>Quarters to the right, 0 to 3.</summary>
    internal int Quarters { get; set; }

    private bool Sideways => Quarters % 2 == 1;

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var plan = MeasureContent(pass, Inner(available));
        return Sideways ? plan.Sized(plan.Height, plan.Width) : plan;
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var origin = Quarters switch
        {
            1 => new SKPoint(available.Width, 0),
            2 => new SKPoint(available.Width, available.Height),
            3 => new SKPoint(0, available.Height),
            _ => SKPoint.Empty,
        };
        pass.Sheet.BeginTransform(SKMatrix.CreateTranslation(origin.X, origin.Y).PreConcat(SKMatrix.CreateRotationDegrees(90 * Quarters)));
        DrawContent(pass, Inner(available));
        pass.Sheet.EndTransform();
    }

    private Size Inner(Size available) => Sideways ? new Size(available.Height, available.Width) : available;
}
