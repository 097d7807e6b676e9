using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Tables.</summary>
public static class TableExtensions
{
    /// <summary>A table over as many pages as it takes, head and foot on each.</summary>
    public static void Table(this IContainer element, Action<TableDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var descriptor = new TableDescriptor();
        handler(descriptor);
        element.Put(descriptor.Table).Arrange();
    }
}
