using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>Content that leads to an address or to a section.</summary>
internal sealed class Link : ContainerElement
{
    internal required string Target { get; init; }

    internal required bool IsSection { get; init; }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var plan = MeasureContent(pass, available);
        DrawContent(pass, available);
        if (plan.Draws)
        {
            pass.Sheet.Link(0, 0, plan.Width, plan.Height, Target, IsSection);
        }
    }
}
