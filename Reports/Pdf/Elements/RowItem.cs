using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <param name="Kind">How the width is found.</param>
/// <param name="Width">Points of a constant item, share of a relative one.</param>
/// <param name="Place">Where the content stands.</param>
internal sealed record RowItem(RowItemKind Kind, float Width, Place Place);
