using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

internal sealed class AspectRatio : ContainerElement
{
    /// <summary>Width divided by height.</summary>
    internal required float Ratio { get; init; }

    internal AspectRatioOption Option { get; init; }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var target = Target(available);
        if (target.Width > available.Width + Size.Epsilon || target.Height > available.Height + Size.Epsilon)
        {
            return SpacePlan.Wrap(this, $"按比例 {Ratio:0.##} 需要 {target} 点，只有 {available} 点");
        }

        var plan = MeasureContent(pass, target);
        return plan.Kind == SpacePlanKind.Empty ? SpacePlan.Full(target.Width, target.Height) : plan.Sized(target.Width, target.Height);
    }

    protected override void OnDraw(LayoutPass pass, Size available) => DrawContent(pass, Target(available));

    private Size Target(Size available)
    {
        var byWidth = new Size(available.Width, available.Width / Ratio);
        var byHeight = new Size(available.Height * Ratio, available.Height);
        return Option switch
        {
            AspectRatioOption.FitWidth => byWidth,
            AspectRatioOption.FitHeight => byHeight,
            _ => byWidth.Height <= available.Height ? byWidth : byHeight,
        };
    }
}
