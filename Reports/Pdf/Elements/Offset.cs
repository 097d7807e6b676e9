using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

internal sealed class Offset : ContainerElement
{
    internal float X { get; set; }

    internal float Y { get; set; }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        pass.Sheet.Move(X, Y);
        DrawContent(pass, available);
        pass.Sheet.Move(-X, -Y);
    }
}
