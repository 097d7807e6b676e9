using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>One beside the other as words are.</summary>
public static class InlinedExtensions
{
    /// <summary>One beside the other as words are.</summary>
    public static void Inlined(this IContainer element, Action<InlinedDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var descriptor = new InlinedDescriptor();
        handler(descriptor);
        element.Put(descriptor.Inlined);
    }
}
