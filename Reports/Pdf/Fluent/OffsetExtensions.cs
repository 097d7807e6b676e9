using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Content moved from where it would stand, without changing the layout around it.</summary>
public static class OffsetExtensions
{
    /// <summary>To the right.</summary>
    public static IContainer OffsetX(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var offset = element.PutOrChange<Offset>();
        offset.X += value.ToPoints(unit);
        return offset;
    }

    /// <summary>Down.</summary>
    public static IContainer OffsetY(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var offset = element.PutOrChange<Offset>();
        offset.Y += value.ToPoints(unit);
        return offset;
    }
}
