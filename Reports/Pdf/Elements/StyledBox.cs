using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>Background and border. Members called one after the other change the same box.</summary>
internal sealed class StyledBox : ContainerElement
{
    private static readonly Color Black = new(0xFF000000);

    internal float Left { get; set; }

    internal float Right { get; set; }

    internal float Top { get; set; }

    internal float Bottom { get; set; }

    internal Color BorderColor { get; set; } = Black;

    internal Color? Background { get; set; }

    internal BorderPlace Place { get; set; } = BorderPlace.Middle;

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        if (Background is { Alpha: > 0 } background)
        {
            pass.Sheet.Rectangle(0, 0, available.Width, available.Height, background);
        }

        DrawContent(pass, available);
        DrawBorder(pass, available);
    }

    private void DrawBorder(LayoutPass pass, Size size)
    {
        if (Left > 0 && Left.Equals(Right) && Left.Equals(Top) && Left.Equals(Bottom))
        {
            // The same line all round: one stroke along its middle.
            var inset = Place switch { BorderPlace.Inside => Left / 2, BorderPlace.Middle => 0f, _ => -Left / 2 };
            pass.Sheet.Frame(inset, inset, size.Width - (2 * inset), size.Height - (2 * inset), Left, BorderColor);
            return;
        }

        // How much of a line of thickness t lies outside the box.
        var outside = Place switch { BorderPlace.Inside => 0f, BorderPlace.Middle => 0.5f, _ => 1f };
        float left = -Left * outside, top = -Top * outside;
        float width = size.Width + ((Left + Right) * outside), height = size.Height + ((Top + Bottom) * outside);
        Edge(pass, Top, left, top, width, Top);
        Edge(pass, Bottom, left, top + height - Bottom, width, Bottom);
        Edge(pass, Left, left, top, Left, height);
        Edge(pass, Right, left + width - Right, top, Right, height);
    }

    private void Edge(LayoutPass pass, float thickness, float x, float y, float width, float height)
    {
        if (thickness > 0)
        {
            pass.Sheet.Rectangle(x, y, width, height, BorderColor);
        }
    }
}
