using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

internal sealed class PageBreak : Element
{
    private bool _broken;

    protected override string Label => "分页";

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available) => _broken ? SpacePlan.Empty : SpacePlan.Partial(0, 0);

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        _broken = true;
        pass.MarkProgress();
    }

    protected override void OnReset(bool hard) => _broken = false;
}
