using ApprovalOffice.Reports.Pdf.Drawing;
using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>
/// A line drawing from SVG 1.1: path, rect, circle, ellipse, line, polyline, polygon and groups, with plain fill, stroke, opacity and
/// transform. Whatever else stands in it (text, pictures, gradients, style sheets) is refused by name, never left out in silence.
/// </summary>
public sealed class SvgImage : IDisposable
{
    private SvgImage(SKRect box, IReadOnlyList<VectorShape> shapes)
    {
        (Box, Shapes) = (box, shapes);
    }

    internal SKRect Box { get; }

    internal IReadOnlyList<VectorShape> Shapes { get; }

    /// <summary>A drawing from its text.</summary>
    /// <exception cref="DocumentComposeException">It is no SVG, or has something that the engine does not draw.</exception>
    public static SvgImage FromText(string svg)
    {
        var (box, shapes) = SvgReading.Read(svg);
        return new SvgImage(box, shapes);
    }

    /// <summary>A drawing from a file.</summary>
    /// <exception cref="DocumentComposeException">It is no SVG, or has something that the engine does not draw.</exception>
    public static SvgImage FromFile(string filePath) => FromText(File.ReadAllText(filePath));

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var shape in Shapes)
        {
            shape.Path.Dispose();
        }
    }
}
