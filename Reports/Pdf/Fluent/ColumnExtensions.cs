using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>One below the other.</summary>
public static class ColumnExtensions
{
    /// <summary>Items one below the other, over as many pages as it takes.</summary>
    public static void Column(this IContainer element, Action<ColumnDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var descriptor = new ColumnDescriptor();
        handler(descriptor);
        element.Put(descriptor.Column);
    }
}
