using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>Content that takes no space and may be larger than the place it stands in.</summary>
internal sealed class Unconstrained : ContainerElement
{
    protected override SpacePlan OnMeasure(LayoutPass pass, Size available) => MeasureContent(pass, Size.Max).Sized(0, 0);

    protected override void OnDraw(LayoutPass pass, Size available) => DrawContent(pass, MeasureContent(pass, Size.Max).Size);
}
