using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

internal sealed class LineElement : Element
{
    internal required bool IsVertical { get; init; }

    internal required float Thickness { get; init; }

    internal Color Color { get; set; } = new(0xFF000000);

    internal float[]? Dashes { get; set; }

    protected override string Label => IsVertical ? "竖线" : "横线";

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var room = IsVertical ? available.Width : available.Height;
        if (Thickness > room + Size.Epsilon)
        {
            return SpacePlan.Wrap(this, $"线宽 {Thickness:0.#} 点，只有 {room:0.#} 点");
        }

        return IsVertical ? SpacePlan.Full(Thickness, 0) : SpacePlan.Full(0, Thickness);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var middle = Thickness / 2;
        if (IsVertical)
        {
            pass.Sheet.Line(middle, 0, middle, available.Height, Thickness, Color, Dashes);
        }
        else
        {
            pass.Sheet.Line(0, middle, available.Width, middle, Thickness, Color, Dashes);
        }
    }
}
