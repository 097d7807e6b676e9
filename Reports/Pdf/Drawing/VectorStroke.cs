using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

internal sealed record VectorStroke(SvgImage Drawing, float X, float Y, float Width, float Height) : IStroke
{
    public void Replay(SKCanvas canvas, DrawingTools tools)
    {
        canvas.Save();
        canvas.Translate(X, Y);
        canvas.Scale(Width / Drawing.Box.Width, Height / Drawing.Box.Height);
        canvas.Translate(-Drawing.Box.Left, -Drawing.Box.Top);
        foreach (var shape in Drawing.Shapes)
        {
            shape.Draw(canvas);
        }

        canvas.Restore();
    }
}
