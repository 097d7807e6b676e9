using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>The text style of everything inside.</summary>
internal sealed class TextSurroundings : ContainerElement, ITextStyleSource
{
    public required TextStyle Style { get; init; }

    protected override string Label => string.Empty;
}
