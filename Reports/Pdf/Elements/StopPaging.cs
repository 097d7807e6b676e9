using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>What does not fit on the page is left out.</summary>
internal sealed class StopPaging : ContainerElement
{
    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var plan = MeasureContent(pass, available);
        return plan.Kind switch
        {
            SpacePlanKind.Partial => SpacePlan.Full(plan.Width, plan.Height),
            SpacePlanKind.Wrap => SpacePlan.Empty,
            _ => plan,
        };
    }
}
