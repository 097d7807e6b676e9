using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

internal sealed class SvgElement : Element
{
    internal required SvgImage Drawing { get; init; }

    internal ImageFit Fit { get; set; } = ImageFit.Width;

    protected override string Label => "图形";

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var target = Target(available);
        return target.Width > available.Width + Size.Epsilon || target.Height > available.Height + Size.Epsilon
            ? SpacePlan.Wrap(this, $"需要 {target} 点，只有 {available} 点")
            : SpacePlan.Full(target.Width, target.Height);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var target = Target(available);
        pass.Sheet.Vector(Drawing, 0, 0, target.Width, target.Height);
    }

    private Size Target(Size available)
    {
        var ratio = Drawing.Box.Width / Drawing.Box.Height;
        var byWidth = new Size(available.Width, available.Width / ratio);
        var byHeight = new Size(available.Height * ratio, available.Height);
        return Fit switch
        {
            ImageFit.Height => byHeight,
            ImageFit.Area => byWidth.Height <= available.Height ? byWidth : byHeight,
            _ => byWidth,
        };
    }
}
