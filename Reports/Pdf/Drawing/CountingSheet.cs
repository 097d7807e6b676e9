using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>Draws nothing and counts the pages.</summary>
internal sealed class CountingSheet : IDrawingSheet
{
    internal int Pages { get; private set; }

    public void BeginPage(Size size) => Pages++;

    public void Move(float x, float y)
    {
    }

    public void Rectangle(float x, float y, float width, float height, Color color)
    {
    }

    public void Frame(float x, float y, float width, float height, float thickness, Color color)
    {
    }

    public void Line(float x1, float y1, float x2, float y2, float thickness, Color color, float[]? dashes)
    {
    }

    public void Picture(Image image, float x, float y, float width, float height)
    {
    }

    public void Vector(SvgImage drawing, float x, float y, float width, float height)
    {
    }

    public void Text(GlyphRun run, float x, float baseline)
    {
    }

    public void BeginTransform(SKMatrix matrix)
    {
    }

    public void EndTransform()
    {
    }

    public void Link(float x, float y, float width, float height, string target, bool section)
    {
    }

    public void Destination(string section)
    {
    }
}
