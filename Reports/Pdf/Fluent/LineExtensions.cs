using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Lines.</summary>
public static class LineExtensions
{
    /// <summary>From top to bottom of the place.</summary>
    public static LineDescriptor LineVertical(this IContainer element, float thickness, Unit unit = Unit.Point) =>
        new(element.Put(new LineElement { IsVertical = true, Thickness = thickness.ToPoints(unit) }));

    /// <summary>From left to right of the place.</summary>
    public static LineDescriptor LineHorizontal(this IContainer element, float thickness, Unit unit = Unit.Point) =>
        new(element.Put(new LineElement { IsVertical = false, Thickness = thickness.ToPoints(unit) }));
}
