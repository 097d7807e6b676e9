using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>An element that gives the text inside it a style.</summary>
internal interface ITextStyleSource
{
    TextStyle Style { get; }
}
