using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>The text style of a page group, whatever the order in which it was set.</summary>
internal sealed class PageText : ContainerElement, ITextStyleSource
{
    private readonly PageGroup _group;

    internal PageText(PageGroup group)
    {
        _group = group;
    }

    public TextStyle Style => _group.TextStyle;

    protected override string Label => string.Empty;
}
