using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>Content with what repeats before and after it.</summary>
public static class DecorationExtensions
{
    /// <summary>Content with what repeats before and after it.</summary>
    public static void Decoration(this IContainer element, Action<DecorationDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var descriptor = new DecorationDescriptor();
        handler(descriptor);
        element.Put(descriptor.Decoration);
    }
}
