using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

internal sealed class Padding : ContainerElement
{
    internal float Left { get; set; }

    internal float Right { get; set; }

    internal float Top { get; set; }

    internal float Bottom { get; set; }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var inner = Inner(available);
        if (inner.Width < -Size.Epsilon || inner.Height < -Size.Epsilon)
        {
            return SpacePlan.Wrap(this, $"内边距需要 {Left + Right:0.#}×{Top + Bottom:0.#} 点，只有 {available} 点");
        }

        var plan = MeasureContent(pass, inner);
        if (plan.Kind == SpacePlanKind.Empty && Content is null)
        {
            return SpacePlan.Full(Left + Right, Top + Bottom);
        }

        return plan.Sized(plan.Width + Left + Right, plan.Height + Top + Bottom);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        pass.Sheet.Move(Left, Top);
        DrawContent(pass, Inner(available));
        pass.Sheet.Move(-Left, -Top);
    }

    private Size Inner(Size available) => new(available.Width - Left - Right, available.Height - Top - Bottom);
}
