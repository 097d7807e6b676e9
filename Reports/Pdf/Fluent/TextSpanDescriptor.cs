using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Typography;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>How a piece of text looks; see <see cref="TextSpanDescriptorExtensions"/>.</summary>
public class TextSpanDescriptor
{
    private readonly Action<Func<TextStyle, TextStyle>> _change;

    internal TextSpanDescriptor(TextSpan span)
    {
        _change = change => span.Style = change(span.Style);
    }

    internal void Change(Func<TextStyle, TextStyle> change) => _change(change);
}
