using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>Content drawn larger, smaller or mirrored.</summary>
public static class ScaleExtensions
{
    /// <summary>In both directions.</summary>
    public static IContainer Scale(this IContainer element, float factor) => Change(element, factor, factor);

    /// <summary>In width.</summary>
    public static IContainer ScaleHorizontal(this IContainer element, float factor) => Change(element, factor, 1);

    /// <summary>In height.</summary>
    public static IContainer ScaleVertical(this IContainer element, float factor) => Change(element, 1, factor);

    /// <summary>Left and right change places.</summary>
    public static IContainer FlipHorizontal(this IContainer element) => Change(element, -1, 1);

    /// <summary>Top and bottom change places.</summary>
    public static IContainer FlipVertical(this IContainer element) => Change(element, 1, -1);

    /// <summary>Both.</summary>
    public static IContainer FlipOver(this IContainer element) => Change(element, -1, -1);

    private static Scaled Change(IContainer element, float x, float y)
    {
        if (x == 0 || y == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(element), "缩放系数不能为 0");
        }

        var scaled = element.PutOrChange<Scaled>();
        scaled.X *= x;
        scaled.Y *= y;
        return scaled;
    }
}
