using ApprovalOffice.Reports.Fonts;

namespace ApprovalOffice.Reports.Layout;

/// <summary>Cells of the tables in documents: one thin black line, head in 黑体 on grey.</summary>
internal static class Grid
{
    private const float Rule = 0.6f;

    internal static IContainer Head(IContainer cell) => cell
        .Border(Rule).Background(Ink.TableHead)
        .PaddingVertical(3).PaddingHorizontal(4)
        .AlignCenter().AlignMiddle()
        .DefaultTextStyle(style => style.FontFamily(OfficeFonts.Hei).FontSize(10.5f).LineHeight(1.35f));

    internal static IContainer Text(IContainer cell) => Frame(cell).AlignMiddle();

    internal static IContainer Center(IContainer cell) => Frame(cell).AlignCenter().AlignMiddle();

    internal static IContainer Number(IContainer cell) => Frame(cell).AlignRight().AlignMiddle();

    private static IContainer Frame(IContainer cell) => cell
        .Border(Rule)
        .PaddingVertical(3).PaddingHorizontal(4)
        .DefaultTextStyle(style => style.FontSize(10.5f).LineHeight(1.35f));
}
