using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Border and background.</summary>
public static class StyledBoxExtensions
{
    /// <summary>A line of that many points and that colour on all sides.</summary>
    public static IContainer Border(this IContainer element, float all, Color color) => element.Border(all).BorderColor(color);

    /// <summary>Paper of that colour.</summary>
    public static IContainer Background(this IContainer element, Color color)
    {
        var box = element.PutOrChange<StyledBox>();
        box.Background = color;
        return box;
    }

    /// <summary>Colour of the lines.</summary>
    public static IContainer BorderColor(this IContainer element, Color color)
    {
        var box = element.PutOrChange<StyledBox>();
        box.BorderColor = color;
        return box;
    }

    /// <summary>A line on all sides.</summary>
    public static IContainer Border(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var box = element.PutOrChange<StyledBox>();
        box.Left = value.ToPoints(unit);
        box.Right = value.ToPoints(unit);
        box.Top = value.ToPoints(unit);
        box.Bottom = value.ToPoints(unit);
        return box;
    }

    /// <summary>A line left and right.</summary>
    public static IContainer BorderVertical(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var box = element.PutOrChange<StyledBox>();
        box.Left = value.ToPoints(unit);
        box.Right = value.ToPoints(unit);
        return box;
    }

    /// <summary>A line above and below.</summary>
    public static IContainer BorderHorizontal(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var box = element.PutOrChange<StyledBox>();
        box.Top = value.ToPoints(unit);
        box.Bottom = value.ToPoints(unit);
        return box;
    }

    /// <summary>A line left.</summary>
    public static IContainer BorderLeft(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var box = element.PutOrChange<StyledBox>();
        box.Left = value.ToPoints(unit);
        return box;
    }

    /// <summary>A line right.</summary>
    public static IContainer BorderRight(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var box = element.PutOrChange<StyledBox>();
        box.Right = value.ToPoints(unit);
        return box;
    }

    /// <summary>A line above.</summary>
    public static IContainer BorderTop(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var box = element.PutOrChange<StyledBox>();
        box.Top = value.ToPoints(unit);
        return box;
    }

    /// <summary>A line below.</summary>
    public static IContainer BorderBottom(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var box = element.PutOrChange<StyledBox>();
        box.Bottom = value.ToPoints(unit);
        return box;
    }

    /// <summary>The line stands outside the edge.</summary>
    public static IContainer BorderAlignmentOutside(this IContainer element)
    {
        var box = element.PutOrChange<StyledBox>();
        box.Place = BorderPlace.Outside;
        return box;
    }

    /// <summary>The line stands on the edge.</summary>
    public static IContainer BorderAlignmentMiddle(this IContainer element)
    {
        var box = element.PutOrChange<StyledBox>();
        box.Place = BorderPlace.Middle;
        return box;
    }

    /// <summary>The line stands inside the edge.</summary>
    public static IContainer BorderAlignmentInside(this IContainer element)
    {
        var box = element.PutOrChange<StyledBox>();
        box.Place = BorderPlace.Inside;
        return box;
    }
}
