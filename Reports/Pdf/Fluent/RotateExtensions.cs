using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>Turned content.</summary>
public static class RotateExtensions
{
    /// <summary>A quarter to the left; width and height change places.</summary>
    public static IContainer RotateLeft(this IContainer element) => Turn(element, 3);

    /// <summary>A quarter to the right; width and height change places.</summary>
    public static IContainer RotateRight(this IContainer element) => Turn(element, 1);

    /// <summary>At an angle in degrees, clockwise around the upper left corner; the room stays as it was.</summary>
    public static IContainer Rotate(this IContainer element, float angle) => element.Put(new Rotated { Angle = angle });

    private static QuarterTurn Turn(IContainer element, int quarters)
    {
        var turned = element.PutOrChange<QuarterTurn>();
        turned.Quarters = (turned.Quarters + quarters) % 4;
        return turned;
    }
}
