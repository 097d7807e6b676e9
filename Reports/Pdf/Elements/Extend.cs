using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

internal sealed class Extend : ContainerElement
{
    internal bool Horizontally { get; set; }

    internal bool Vertically { get; set; }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var plan = MeasureContent(pass, available);
        if (plan.Kind == SpacePlanKind.Empty)
        {
            plan = SpacePlan.Full(0, 0);
        }

        return plan.Sized(Horizontally ? available.Width : plan.Width, Vertically ? available.Height : plan.Height);
    }
}
