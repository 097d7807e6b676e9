using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Limits of width and height.</summary>
public static class ConstrainedExtensions
{
    /// <summary>Exactly as wide.</summary>
    public static IContainer Width(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var constrained = element.PutOrChange<Constrained>();
        constrained.MinWidth = value.ToPoints(unit);
        constrained.MaxWidth = value.ToPoints(unit);
        return constrained;
    }

    /// <summary>At least as wide.</summary>
    public static IContainer MinWidth(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var constrained = element.PutOrChange<Constrained>();
        constrained.MinWidth = value.ToPoints(unit);
        return constrained;
    }

    /// <summary>At most as wide.</summary>
    public static IContainer MaxWidth(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var constrained = element.PutOrChange<Constrained>();
        constrained.MaxWidth = value.ToPoints(unit);
        return constrained;
    }

    /// <summary>Exactly as high.</summary>
    public static IContainer Height(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var constrained = element.PutOrChange<Constrained>();
        constrained.MinHeight = value.ToPoints(unit);
        constrained.MaxHeight = value.ToPoints(unit);
        return constrained;
    }

    /// <summary>At least as high.</summary>
    public static IContainer MinHeight(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var constrained = element.PutOrChange<Constrained>();
        constrained.MinHeight = value.ToPoints(unit);
        return constrained;
    }

    /// <summary>At most as high.</summary>
    public static IContainer MaxHeight(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var constrained = element.PutOrChange<Constrained>();
        constrained.MaxHeight = value.ToPoints(unit);
        return constrained;
    }
}
