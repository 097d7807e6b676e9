using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Helpers;

/// <summary>Size of paper.</summary>
public sealed class PageSize
{
    /// <summary>Width, in points.</summary>
    public readonly float Width;

    /// <summary>Height, in points.</summary>
    public readonly float Height;

    /// <summary>A size.</summary>
    public PageSize(float width, float height, Unit unit = Unit.Point)
    {
        Width = width.ToPoints(unit);
        Height = height.ToPoints(unit);
    }
}
