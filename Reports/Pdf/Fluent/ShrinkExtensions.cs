using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>As small as the content allows.</summary>
public static class ShrinkExtensions
{
    /// <summary>In both directions.</summary>
    public static IContainer Shrink(this IContainer element) => element.ShrinkVertical().ShrinkHorizontal();

    /// <summary>In height.</summary>
    public static IContainer ShrinkVertical(this IContainer element)
    {
        var shrunk = element.PutOrChange<Shrink>();
        shrunk.Vertically = true;
        return shrunk;
    }

    /// <summary>In width.</summary>
    public static IContainer ShrinkHorizontal(this IContainer element)
    {
        var shrunk = element.PutOrChange<Shrink>();
        shrunk.Horizontally = true;
        return shrunk;
    }
}
