using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Helpers;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Sets a group of pages.</summary>
public sealed class PageDescriptor
{
    internal PageGroup Group { get; } = new();

    /// <summary>Width and height of the paper.</summary>
    public void Size(float width, float height, Unit unit = Unit.Point) =>
        Group.Size = new Size(width.ToPoints(unit), height.ToPoints(unit));

    /// <summary>Size of the paper.</summary>
    public void Size(PageSize pageSize)
    {
        ArgumentNullException.ThrowIfNull(pageSize);
        Group.Size = new Size(pageSize.Width, pageSize.Height);
    }

    /// <summary>Margin at the left.</summary>
    public void MarginLeft(float value, Unit unit = Unit.Point) => Group.Left = value.ToPoints(unit);

    /// <summary>Margin at the right.</summary>
    public void MarginRight(float value, Unit unit = Unit.Point) => Group.Right = value.ToPoints(unit);

    /// <summary>Margin above.</summary>
    public void MarginTop(float value, Unit unit = Unit.Point) => Group.Top = value.ToPoints(unit);

    /// <summary>Margin below.</summary>
    public void MarginBottom(float value, Unit unit = Unit.Point) => Group.Bottom = value.ToPoints(unit);

    /// <summary>Margins above and below.</summary>
    public void MarginVertical(float value, Unit unit = Unit.Point)
    {
        MarginTop(value, unit);
        MarginBottom(value, unit);
    }

    /// <summary>Margins left and right.</summary>
    public void MarginHorizontal(float value, Unit unit = Unit.Point)
    {
        MarginLeft(value, unit);
        MarginRight(value, unit);
    }

    /// <summary>Margins on all sides.</summary>
    public void Margin(float value, Unit unit = Unit.Point)
    {
        MarginVertical(value, unit);
        MarginHorizontal(value, unit);
    }

    /// <summary>Style of all text on the pages.</summary>
    public void DefaultTextStyle(TextStyle textStyle) => Group.TextStyle = textStyle;

    /// <summary>Style of all text on the pages.</summary>
    public void DefaultTextStyle(Func<TextStyle, TextStyle> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        Group.TextStyle = handler(Group.TextStyle);
    }

    /// <summary>Colour of the paper.</summary>
    public void PageColor(Color color) => Group.PaperColor = color;

    /// <summary>Behind everything, on the whole paper, on each page.</summary>
    public IContainer Background() => Group.Background.Put(new PageText(Group));

    /// <summary>Over everything, on the whole paper, on each page.</summary>
    public IContainer Foreground() => Group.Foreground.Put(new PageText(Group));

    /// <summary>At the top of each page.</summary>
    public IContainer Header() => Group.Header.Put(new PageText(Group));

    /// <summary>Between head and foot, over as many pages as it takes.</summary>
    public IContainer Content() => Group.Content.Put(new PageText(Group));

    /// <summary>At the bottom of each page.</summary>
    public IContainer Footer() => Group.Footer.Put(new PageText(Group));
}
