using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Where content stands in its place.</summary>
public static class AlignmentExtensions
{
    /// <summary>At the left.</summary>
    public static IContainer AlignLeft(this IContainer element)
    {
        var alignment = element.PutOrChange<Alignment>();
        alignment.Horizontal = HorizontalPlace.Left;
        return alignment;
    }

    /// <summary>In the middle between left and right.</summary>
    public static IContainer AlignCenter(this IContainer element)
    {
        var alignment = element.PutOrChange<Alignment>();
        alignment.Horizontal = HorizontalPlace.Center;
        return alignment;
    }

    /// <summary>At the right.</summary>
    public static IContainer AlignRight(this IContainer element)
    {
        var alignment = element.PutOrChange<Alignment>();
        alignment.Horizontal = HorizontalPlace.Right;
        return alignment;
    }

    /// <summary>At the top.</summary>
    public static IContainer AlignTop(this IContainer element)
    {
        var alignment = element.PutOrChange<Alignment>();
        alignment.Vertical = VerticalPlace.Top;
        return alignment;
    }

    /// <summary>In the middle between top and bottom.</summary>
    public static IContainer AlignMiddle(this IContainer element)
    {
        var alignment = element.PutOrChange<Alignment>();
        alignment.Vertical = VerticalPlace.Middle;
        return alignment;
    }

    /// <summary>At the bottom.</summary>
    public static IContainer AlignBottom(this IContainer element)
    {
        var alignment = element.PutOrChange<Alignment>();
        alignment.Vertical = VerticalPlace.Bottom;
        return alignment;
    }
}
