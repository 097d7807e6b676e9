using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

internal sealed class Constrained : ContainerElement
{
    internal float? MinWidth { get; set; }

    internal float? MaxWidth { get; set; }

    internal float? MinHeight { get; set; }

    internal float? MaxHeight { get; set; }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        if (MinWidth > available.Width + Size.Epsilon)
        {
            return SpacePlan.Wrap(this, $"需要宽 {MinWidth:0.#} 点，只有 {available.Width:0.#} 点");
        }

        if (MinHeight > available.Height + Size.Epsilon)
        {
            return SpacePlan.Wrap(this, $"需要高 {MinHeight:0.#} 点，只有 {available.Height:0.#} 点");
        }

        var plan = MeasureContent(pass, Inner(available));
        if (plan.Kind == SpacePlanKind.Empty && (MinWidth ?? MinHeight ?? 0) > 0)
        {
            return SpacePlan.Full(MinWidth ?? 0, MinHeight ?? 0);
        }

        return plan.Sized(Math.Max(plan.Width, MinWidth ?? 0), Math.Max(plan.Height, MinHeight ?? 0));
    }

    protected override void OnDraw(LayoutPass pass, Size available) => DrawContent(pass, Inner(available));

    private Size Inner(Size available) =>
        new(Math.Min(MaxWidth ?? Size.Infinity, available.Width), Math.Min(MaxHeight ?? Size.Infinity, available.Height));
}
