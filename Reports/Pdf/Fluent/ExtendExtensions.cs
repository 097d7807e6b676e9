using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Content that takes the space there is.</summary>
public static class ExtendExtensions
{
    /// <summary>Takes all the space.</summary>
    public static IContainer Extend(this IContainer element)
    {
        var extend = element.PutOrChange<Extend>();
        extend.Horizontally = true;
        extend.Vertically = true;
        return extend;
    }

    /// <summary>Takes all the height.</summary>
    public static IContainer ExtendVertical(this IContainer element)
    {
        var extend = element.PutOrChange<Extend>();
        extend.Vertically = true;
        return extend;
    }

    /// <summary>Takes all the width.</summary>
    public static IContainer ExtendHorizontal(this IContainer element)
    {
        var extend = element.PutOrChange<Extend>();
        extend.Horizontally = true;
        return extend;
    }
}
