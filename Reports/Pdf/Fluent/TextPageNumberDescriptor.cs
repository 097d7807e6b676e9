using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Typography;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>How a page number is written and looks.</summary>
public sealed class TextPageNumberDescriptor : TextSpanDescriptor
{
    private PageNumberFormatter _formatter = number => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "00";

    internal TextPageNumberDescriptor(TextSpan span, Func<Layout.LayoutPass, int?> number)
        : base(span)
    {
        span.TextOfPage = pass => _formatter(number(pass));
    }

    /// <summary>Sets how the number is written.</summary>
    public TextPageNumberDescriptor Format(PageNumberFormatter formatter)
    {
        _formatter = formatter;
        return this;
    }
}
