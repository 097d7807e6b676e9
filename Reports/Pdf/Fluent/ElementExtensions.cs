using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;
using System.Runtime.CompilerServices;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Composition and paging.</summary>
public static class ElementExtensions
{
    /// <summary>Hands the place to a method.</summary>
    public static void Element(
        this IContainer parent,
        Action<IContainer> handler,
        [CallerArgumentExpression(nameof(handler))] string? handlerName = null,
        [CallerMemberName] string parentName = "",
        string sourceFilePath = "",
        int sourceLineNumber = 0)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(parent.Put(new NamedPlace(NameOf(handlerName))));
    }

    /// <summary>Hands the place to a method that returns where to go on.</summary>
    public static IContainer Element(
        this IContainer parent,
        Func<IContainer, IContainer> handler,
        [CallerArgumentExpression(nameof(handler))] string? handlerName = null,
        [CallerMemberName] string parentName = "",
        string sourceFilePath = "",
        int sourceLineNumber = 0)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return handler(parent.Put(new NamedPlace(NameOf(handlerName))));
    }

    /// <summary>As wide or high as the place, the other side in proportion.</summary>
    /// <param name="element">The place.</param>
    /// <param name="ratio">Width divided by height.</param>
    /// <param name="option">Which side is given.</param>
    public static IContainer AspectRatio(this IContainer element, float ratio, AspectRatioOption option = AspectRatioOption.FitWidth) =>
        element.Put(new AspectRatio { Ratio = ratio, Option = option });

    /// <summary>In a part that repeats on each page: on the first only.</summary>
    public static IContainer ShowOnce(this IContainer element) => element.Put(new ShowOnce());

    /// <summary>On one page, or on none.</summary>
    public static IContainer ShowEntire(this IContainer element) => element.Put(new ShowEntire());

    /// <summary>Content that does not end on this page begins on the next one unless at least that many points are left.</summary>
    public static IContainer EnsureSpace(this IContainer element, float minHeight = 150) =>
        element.Put(new EnsureSpace { MinHeight = minHeight });

    /// <summary>Content is torn only where no page can hold it.</summary>
    public static IContainer PreventPageBreak(this IContainer element) => element.Put(new EnsureSpace { MinHeight = null });

    /// <summary>What follows stands on the next page.</summary>
    public static void PageBreak(this IContainer element) => element.Put(new PageBreak());

    /// <summary>A place of its own.</summary>
    public static IContainer Container(this IContainer element) => element.Put(new Place());

    /// <summary>Shown only if the condition holds.</summary>
    public static IContainer ShowIf(this IContainer element, bool condition) => condition ? element.Container() : new Place();

    /// <summary>Shown on the pages for which the condition holds.</summary>
    public static IContainer ShowIf(this IContainer element, Predicate<ShowIfContext> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return element.Put(new ShowIfElement { Condition = predicate });
    }

    /// <summary>In a part that repeats on each page: on all but the first.</summary>
    public static IContainer SkipOnce(this IContainer element) => element.Put(new SkipOnce());

    /// <summary>Leads to an address.</summary>
    public static IContainer Hyperlink(this IContainer element, string url) => element.Put(new Link { Target = url, IsSection = false });

    /// <summary>What links with that name lead to; it stands in the outline of the file.</summary>
    public static IContainer Section(this IContainer element, string sectionName) => element.Put(new Section { Name = sectionName });

    /// <summary>Leads to a section.</summary>
    public static IContainer SectionLink(this IContainer element, string sectionName) => element.Put(new Link { Target = sectionName, IsSection = true });

    /// <summary>What does not fit on the page is left out.</summary>
    public static IContainer StopPaging(this IContainer element) => element.Put(new StopPaging());

    /// <summary>Made smaller until it fits.</summary>
    public static IContainer ScaleToFit(this IContainer element) => element.Put(new ScaleToFit());

    /// <summary>Takes no space and may be larger than its place.</summary>
    public static IContainer Unconstrained(this IContainer element) => element.Put(new Unconstrained());

    /// <summary>Style of all text inside.</summary>
    public static IContainer DefaultTextStyle(this IContainer element, TextStyle textStyle) =>
        element.Put(new TextSurroundings { Style = textStyle });

    /// <summary>Style of all text inside.</summary>
    public static IContainer DefaultTextStyle(this IContainer element, Func<TextStyle, TextStyle> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return element.DefaultTextStyle(handler(TextStyle.Default));
    }

    // A method's name says where one is; the text of a lambda does not.
    private static string NameOf(string? handler) =>
        handler is not null && handler.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.') ? handler : string.Empty;
}
