using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>What elements draw on; positions are points from the current origin, x to the right, y downwards.</summary>
internal interface IDrawingSheet
{
    void BeginPage(Size size);

    void Move(float x, float y);

    void Rectangle(float x, float y, float width, float height, Color color);

    /// <summary>The four sides of a box; the line stands on the edges, half of it outside.</summary>
    void Frame(float x, float y, float width, float height, float thickness, Color color);

    void Line(float x1, float y1, float x2, float y2, float thickness, Color color, float[]? dashes);

    void Picture(Image image, float x, float y, float width, float height);

    void Vector(SvgImage drawing, float x, float y, float width, float height);

    void Text(GlyphRun run, float x, float baseline);

    /// <summary>What is drawn until <see cref="EndTransform"/> goes through the matrix, around the current origin.</summary>
    void BeginTransform(SKMatrix matrix);

    void EndTransform();

    /// <summary>A place that leads to an address, or with <paramref name="section"/> to a section of the document.</summary>
    void Link(float x, float y, float width, float height, string target, bool section);

    /// <summary>Where a section begins.</summary>
    void Destination(string section);
}
