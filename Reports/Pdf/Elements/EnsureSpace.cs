using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>
/// Content that does not end on this page begins on it only where at least a given height is left; otherwise it moves once to the next
/// page, never twice, so that it cannot move for ever.
/// </summary>
internal sealed class EnsureSpace : ContainerElement
{
    private bool _moved;
    private bool _begun;

    /// <summary>Least height, in points; null = the content should not tear at all if a page can hold it.</summary>
    internal required float? MinHeight { get; init; }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var plan = MeasureContent(pass, available);
        return Moves(plan, available) ? SpacePlan.Partial(0, 0) : plan;
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        if (Moves(MeasureContent(pass, available), available))
        {
            _moved = true;
            pass.MarkProgress();
            return;
        }

        _begun = true;
        DrawContent(pass, available);
    }

    protected override void OnReset(bool hard) => (_moved, _begun) = (false, false);

    private bool Moves(SpacePlan plan, Size available) =>
        !_moved && !_begun && plan.Kind == SpacePlanKind.Partial && (MinHeight is null || available.Height < MinHeight);
}
