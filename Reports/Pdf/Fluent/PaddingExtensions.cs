using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Space inside the edge.</summary>
public static class PaddingExtensions
{
    /// <summary>Adds space on all sides.</summary>
    public static IContainer Padding(this IContainer element, float value, Unit unit = Unit.Point) =>
        Pad(element, value.ToPoints(unit), left: true, right: true, top: true, bottom: true);

    /// <summary>Adds space left and right.</summary>
    public static IContainer PaddingHorizontal(this IContainer element, float value, Unit unit = Unit.Point) =>
        Pad(element, value.ToPoints(unit), left: true, right: true);

    /// <summary>Adds space above and below.</summary>
    public static IContainer PaddingVertical(this IContainer element, float value, Unit unit = Unit.Point) =>
        Pad(element, value.ToPoints(unit), top: true, bottom: true);

    /// <summary>Adds space above.</summary>
    public static IContainer PaddingTop(this IContainer element, float value, Unit unit = Unit.Point) =>
        Pad(element, value.ToPoints(unit), top: true);

    /// <summary>Adds space below.</summary>
    public static IContainer PaddingBottom(this IContainer element, float value, Unit unit = Unit.Point) =>
        Pad(element, value.ToPoints(unit), bottom: true);

    /// <summary>Adds space left.</summary>
    public static IContainer PaddingLeft(this IContainer element, float value, Unit unit = Unit.Point) =>
        Pad(element, value.ToPoints(unit), left: true);

    /// <summary>Adds space right.</summary>
    public static IContainer PaddingRight(this IContainer element, float value, Unit unit = Unit.Point) =>
        Pad(element, value.ToPoints(unit), right: true);

    private static Padding Pad(IContainer element, float points, bool left = false, bool right = false, bool top = false, bool bottom = false)
    {
        var padding = element.PutOrChange<Padding>();
        padding.Left += left ? points : 0;
        padding.Right += right ? points : 0;
        padding.Top += top ? points : 0;
        padding.Bottom += bottom ? points : 0;
        return padding;
    }
}
