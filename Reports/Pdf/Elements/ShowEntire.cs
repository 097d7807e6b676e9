using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

internal sealed class ShowEntire : ContainerElement
{
    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var plan = MeasureContent(pass, available);
        return plan.Kind == SpacePlanKind.Partial
            ? SpacePlan.Wrap(this, $"内容不得拆页，高 {available.Height:0.#} 点放不下")
            : plan;
    }
}
