using System.Xml.Linq;
using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>How shapes of an SVG drawing look; what an element does not say it has from the one around it.</summary>
internal sealed record SvgStyle(string Fill, string Stroke, float StrokeWidth, float FillOpacity, float StrokeOpacity, float Opacity, bool EvenOdd)
{
    internal static readonly SvgStyle Usual = new("black", "none", 1, 1, 1, 1, false);

    // What says nothing about how a shape is drawn.
    private static readonly HashSet<string> Geometry = new(StringComparer.Ordinal)
    {
        "id", "class", "version", "viewBox", "width", "height", "preserveAspectRatio", "transform", "d", "x", "y", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2", "points", "style", "space", "role",
    };

    internal SvgStyle Of(XElement element)
    {
        SvgStyle style = this;
        foreach (XAttribute attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration && !Geometry.Contains(a.Name.LocalName)))
        {
            style = style.With(attribute.Name.LocalName, attribute.Value.Trim());
        }

        foreach (string rule in ((string?)element.Attribute("style") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = rule.Split(':', 2, StringSplitOptions.TrimEntries);
            style = style.With(parts[0], parts.Length == 2 ? parts[1] : "");
        }

        return style;
    }

    internal VectorShape Shape(SKPath outline, SKMatrix matrix)
    {
        using SKPath path = outline;
        path.FillType = EvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding;
        SKPath placed = new();
        path.Transform(matrix, placed);
        float scale = MathF.Sqrt(MathF.Abs((matrix.ScaleX * matrix.ScaleY) - (matrix.SkewX * matrix.SkewY)));
        return new VectorShape(placed, Colour(Fill, FillOpacity * Opacity), Colour(Stroke, StrokeOpacity * Opacity), StrokeWidth * scale);
    }

    private SvgStyle With(string name, string value) => name switch
    {
        "fill" => this with { Fill = value },
        "stroke" => this with { Stroke = value },
        "stroke-width" => this with { StrokeWidth = SvgValues.Number(value) },
        "fill-opacity" => this with { FillOpacity = SvgValues.Number(value) },
        "stroke-opacity" => this with { StrokeOpacity = SvgValues.Number(value) },
        "opacity" => this with { Opacity = Opacity * SvgValues.Number(value) },
        "fill-rule" => this with { EvenOdd = value == "evenodd" },
        _ => throw new DocumentComposeException($"图形中有不支持的属性 {name}"),
    };

    private static SKColor? Colour(string name, float opacity)
    {
        SKColor colour;
        switch (name)
        {
            case "none" or "transparent":
                return null;
            case "black" or "currentColor":
                colour = SKColors.Black;
                break;
            case "white":
                colour = SKColors.White;
                break;
            case "red":
                colour = SKColors.Red;
                break;
            default:
                if (!name.StartsWith('#') || !SKColor.TryParse(name, out colour))
                {
                    throw new DocumentComposeException($"图形中有不支持的颜色 {name}");
                }

                break;
        }

        return colour.WithAlpha((byte)Math.Clamp(MathF.Round(colour.Alpha * opacity), 0, 255));
    }
}
