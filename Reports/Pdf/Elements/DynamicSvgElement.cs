using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>A drawing that takes the whole place and is made for its size.</summary>
internal sealed class DynamicSvgElement : Element
{
    internal required GenerateDynamicSvgDelegate Source { get; init; }

    protected override string Label => "图形";

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available) => SpacePlan.Full(available.Width, available.Height);

    protected override void OnDraw(LayoutPass pass, Size available) =>
        pass.Sheet.Vector(SvgImage.FromText(Source(available)), 0, 0, available.Width, available.Height);
}
