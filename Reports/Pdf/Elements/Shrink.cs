using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>As small as the content allows.</summary>
internal sealed class Shrink : ContainerElement
{
    internal bool Horizontally { get; set; }

    internal bool Vertically { get; set; }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var plan = MeasureContent(pass, available);
        DrawContent(pass, new Size(Horizontally ? plan.Width : available.Width, Vertically ? plan.Height : available.Height));
    }
}
