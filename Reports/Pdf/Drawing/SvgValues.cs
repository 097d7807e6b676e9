using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>Reads numbers, outlines and transforms of an SVG drawing.</summary>
internal static partial class SvgValues
{
    /// <summary>What of the drawing's plane is shown.</summary>
    internal static SKRect Box(XElement root)
    {
        float[] box = (string?)root.Attribute("viewBox") is { } text
            ? Numbers(text)
            : [0, 0, Number((string?)root.Attribute("width") ?? "0"), Number((string?)root.Attribute("height") ?? "0")];
        return box is [var x, var y, > 0 and var width, > 0 and var height]
            ? SKRect.Create(x, y, width, height)
            : throw new DocumentComposeException("图形没有大小：请写 viewBox 或者 width 和 height");
    }

    /// <summary>A number, in the units of the drawing; px is one of them.</summary>
    internal static float Number(string text) =>
        float.TryParse(text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out float number) && float.IsFinite(number)
            ? number
            : throw new DocumentComposeException($"图形中有不支持的数值 {text}");

    /// <summary>The outline of a shape.</summary>
    internal static SKPath Outline(XElement element)
    {
        SKPathBuilder path = new();
        switch (element.Name.LocalName)
        {
            case "path":
                return SKPath.ParseSvgPathData((string?)element.Attribute("d") ?? "") ?? throw new DocumentComposeException("图形中有无法识别的路径");
            case "rect":
                path.AddRoundRect(
                    new SKRoundRect(SKRect.Create(Of(element, "x"), Of(element, "y"), Of(element, "width"), Of(element, "height")), Of(element, "rx", "ry"), Of(element, "ry", "rx")));
                break;
            case "circle":
                path.AddCircle(Of(element, "cx"), Of(element, "cy"), Of(element, "r"));
                break;
            case "ellipse":
                path.AddOval(SKRect.Create(Of(element, "cx") - Of(element, "rx"), Of(element, "cy") - Of(element, "ry"), 2 * Of(element, "rx"), 2 * Of(element, "ry")));
                break;
            case "line":
                path.MoveTo(Of(element, "x1"), Of(element, "y1"));
                path.LineTo(Of(element, "x2"), Of(element, "y2"));
                break;
            case "polyline" or "polygon":
                path.AddPoly(Points((string?)element.Attribute("points") ?? ""), element.Name.LocalName == "polygon");
                break;
            case var other:
                throw new DocumentComposeException($"图形中有不支持的元素 {other}");
        }

        return path.Detach();
    }

    /// <summary>The matrix of a transform; the one of nothing for none.</summary>
    internal static SKMatrix Transform(string? text)
    {
        SKMatrix matrix = SKMatrix.Identity;
        foreach (Match step in Step().Matches(text ?? ""))
        {
            float[] values = Numbers(step.Groups["values"].Value);
            matrix = matrix.PreConcat((step.Groups["name"].Value, values) switch
            {
                ("translate", [var x, .. var rest]) => SKMatrix.CreateTranslation(x, rest is [var y] ? y : 0),
                ("scale", [var x, .. var rest]) => SKMatrix.CreateScale(x, rest is [var y] ? y : x),
                ("rotate", [var angle]) => SKMatrix.CreateRotationDegrees(angle),
                ("rotate", [var angle, var x, var y]) => SKMatrix.CreateRotationDegrees(angle, x, y),
                ("matrix", [var a, var b, var c, var d, var e, var f]) => new SKMatrix(a, c, e, b, d, f, 0, 0, 1),
                _ => throw new DocumentComposeException($"图形中有不支持的变换 {step.Value}"),
            });
        }

        return matrix;
    }

    private static float Of(XElement element, string name, string? otherwise = null) =>
        Number((string?)element.Attribute(name) ?? (otherwise is null ? null : (string?)element.Attribute(otherwise)) ?? "0");

    private static SKPoint[] Points(string text) => Numbers(text) is { Length: > 0 } numbers && numbers.Length % 2 == 0
        ? [.. numbers.Chunk(2).Select(pair => new SKPoint(pair[0], pair[1]))]
        : throw new DocumentComposeException("图形中的折线没有成对的坐标");

    private static float[] Numbers(string text) =>
        [.. text.Split([' ', ',', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    [GeneratedRegex(@"(?<name>[a-zA-Z]+)\s*\((?<values>[^)]*)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
