using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>Line drawings (a small part of SVG, see <see cref="SvgImage"/>).</summary>
public static class SvgExtensions
{
    /// <summary>A drawing from its text.</summary>
    public static SvgImageDescriptor Svg(this IContainer container, string svg) => container.Svg(SvgImage.FromText(svg));

    /// <summary>A drawing that was read before.</summary>
    public static SvgImageDescriptor Svg(this IContainer parent, SvgImage image) => new(parent.Put(new SvgElement { Drawing = image }));

    /// <summary>A drawing that is made for the size of its place.</summary>
    public static void Svg(this IContainer element, GenerateDynamicSvgDelegate dynamicSvgSource) => element.Put(new DynamicSvgElement { Source = dynamicSvgSource });
}
