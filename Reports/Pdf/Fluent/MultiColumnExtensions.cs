using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>Content in columns.</summary>
public static class MultiColumnExtensions
{
    /// <summary>Content in columns.</summary>
    public static void MultiColumn(this IContainer element, Action<MultiColumnDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var descriptor = new MultiColumnDescriptor();
        handler(descriptor);
        element.Put(descriptor.MultiColumn);
    }
}
