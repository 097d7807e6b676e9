using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>In a part that repeats on each page: on all but the first.</summary>
internal sealed class SkipOnce : ContainerElement
{
    private bool _skipped;

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available) => _skipped ? MeasureContent(pass, available) : SpacePlan.Empty;

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        if (_skipped)
        {
            DrawContent(pass, available);
        }

        _skipped = true;
    }

    protected override void OnReset(bool hard)
    {
        if (hard)
        {
            _skipped = false;
        }
    }
}
