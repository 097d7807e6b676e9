using System.Xml;
using System.Xml.Linq;
using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>Reads the shapes of an SVG drawing.</summary>
internal static class SvgReading
{
    private const int MostShapes = 20_000;

    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "title", "desc", "metadata" };

    internal static (SKRect Box, IReadOnlyList<VectorShape> Shapes) Read(string svg)
    {
        XElement root = Parse(svg);
        if (root.Name.LocalName != "svg")
        {
            throw new DocumentComposeException($"图形无法识别：最外层应为 svg，实为 {root.Name.LocalName}");
        }

        SKRect box = SvgValues.Box(root);
        List<VectorShape> shapes = [];
        Collect(root, SvgStyle.Usual.Of(root), SKMatrix.Identity, shapes);
        return (box, shapes);
    }

    private static XElement Parse(string svg)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader);
        }
        catch (XmlException broken)
        {
            throw new DocumentComposeException($"图形无法识别：{broken.Message}");
        }
    }

    private static void Collect(XElement parent, SvgStyle style, SKMatrix matrix, List<VectorShape> shapes)
    {
        foreach (XElement element in parent.Elements().Where(e => !Silent.Contains(e.Name.LocalName)))
        {
            SvgStyle own = style.Of(element);
            SKMatrix placed = SvgValues.Transform((string?)element.Attribute("transform")).PostConcat(matrix);
            if (element.Name.LocalName == "g")
            {
                Collect(element, own, placed, shapes);
                continue;
            }

            if (shapes.Count == MostShapes)
            {
                throw new DocumentComposeException($"图形过于复杂：超过 {MostShapes} 个形状");
            }

            shapes.Add(own.Shape(SvgValues.Outline(element), placed));
        }
    }
}
