using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

internal sealed class Alignment : ContainerElement
{
    internal HorizontalPlace? Horizontal { get; set; }

    internal VerticalPlace? Vertical { get; set; }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var plan = MeasureContent(pass, available);
        var width = Horizontal is null ? available.Width : Math.Min(plan.Width, available.Width);
        var height = Vertical is null ? available.Height : Math.Min(plan.Height, available.Height);
        var x = Horizontal switch
        {
            HorizontalPlace.Center => (available.Width - width) / 2,
            HorizontalPlace.Right => available.Width - width,
            _ => 0,
        };
        var y = Vertical switch
        {
            VerticalPlace.Middle => (available.Height - height) / 2,
            VerticalPlace.Bottom => available.Height - height,
            _ => 0,
        };
        pass.Sheet.Move(x, y);
        DrawContent(pass, new Size(width, height));
        pass.Sheet.Move(-x, -y);
    }
}
