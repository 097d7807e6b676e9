using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements.Table;

/// <summary>The rows that one page takes.</summary>
/// <param name="Heights">Of each row, in points; none = the next row moves to the next page.</param>
/// <param name="Height">Of all together.</param>
/// <param name="IsLast">True when no row is left.</param>
/// <param name="Tears">True when the only row goes on on the next page.</param>
/// <param name="Obstacle">What fits nowhere.</param>
internal sealed record TablePagePlan(List<float> Heights, float Height, bool IsLast, bool Tears, SpacePlan? Obstacle);
