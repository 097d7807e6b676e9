using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Typography;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Text.</summary>
public static class TextExtensions
{
    /// <summary>A text of several styles.</summary>
    public static void Text(this IContainer element, Action<TextDescriptor> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var descriptor = new TextDescriptor();
        content(descriptor);
        element.Put(descriptor.Block);
    }

    /// <summary>A text of one style.</summary>
    public static TextBlockDescriptor Text(this IContainer container, string text)
    {
        var block = container.Put(new TextBlock());
        return new TextBlockDescriptor(block, block.Add(new TextSpan { Text = text ?? string.Empty }));
    }
}
