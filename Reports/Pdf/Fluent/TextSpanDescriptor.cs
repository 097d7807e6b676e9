using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Typography;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>How a piece of text looks; see <see cref="TextSpanDescriptorExtensions"/>.</summary>
public class TextSpanDescriptor
{
    private readonly TextSpan _span;

    internal TextSpanDescriptor(TextSpan span)
    {
        _span = span;
    }

    internal void Change(Func<TextStyle, TextStyle> change) => _span.Style = change(_span.Style);
}
