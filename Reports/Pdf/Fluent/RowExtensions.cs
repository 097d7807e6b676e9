using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>One beside the other.</summary>
public static class RowExtensions
{
    /// <summary>Items one beside the other.</summary>
    public static void Row(this IContainer element, Action<RowDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var descriptor = new RowDescriptor();
        handler(descriptor);
        element.Put(descriptor.Row);
    }
}
