using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>Shows its content on the pages of which a condition is true; on others it takes no room.</summary>
internal sealed class ShowIfElement : ContainerElement
{
    internal required Predicate<ShowIfContext> Condition { get; init; }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available) => Shows(pass) ? MeasureContent(pass, available) : SpacePlan.Empty;

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        if (Shows(pass))
        {
            DrawContent(pass, available);
        }
    }

    private bool Shows(LayoutPass pass) => Condition(new ShowIfContext { PageNumber = pass.PageNumber, Pass = pass });
}
