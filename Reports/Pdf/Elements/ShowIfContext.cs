using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>What a condition of <c>ShowIf</c> may ask.</summary>
public sealed class ShowIfContext
{
    /// <summary>The page, from 1.</summary>
    public int PageNumber { get; internal init; }

    /// <summary>Pages of the document; null while they are being counted.</summary>
    public int? TotalPages => Pass?.TotalPages;

    internal LayoutPass? Pass { get; init; }
}
