using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Pages.</summary>
public static class PageExtensions
{
    /// <summary>Adds a group of pages of one size, head and foot.</summary>
    public static IDocumentContainer Page(this IDocumentContainer document, Action<PageDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var descriptor = new PageDescriptor();
        handler(descriptor);
        var groups = document as PageGroups ?? throw new DocumentComposeException("只能放入本引擎的文档");
        groups.Add(descriptor.Group);
        return document;
    }
}
