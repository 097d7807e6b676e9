using ApprovalOffice.Reports.Fonts;

namespace ApprovalOffice.Reports.Layout;

/// <summary>A sheet with a title, lines about it and tables: what is filled in, signed by hand or laid beside another document.</summary>
internal static class PlainSheet
{
    internal static void AddTo(IDocumentContainer document, string title, PaperHead head, bool lies, IReadOnlyList<(string Label, string Value)> about, Action<ColumnDescriptor> body) =>
        document.Page(page =>
        {
            page.Size(lies ? PageSizes.A4.Landscape() : PageSizes.A4);
            page.MarginHorizontal(22, Unit.Millimetre);
            page.MarginTop(20, Unit.Millimetre);
            page.MarginBottom(12, Unit.Millimetre);
            page.DefaultTextStyle(style => style.FontFamily(OfficeFonts.Song).FontSize(12).LineHeight(1.5f));
            page.Remark(head.Verification);
            page.Content().Column(column =>
            {
                column.Item().PaddingBottom(6).Text(title).FontSize(OfficialLayout.Title).Bold().LineHeight(1.4f).AlignCenter();
                foreach (var (label, value) in about)
                {
                    column.Item().Row(row =>
                    {
                        row.AutoItem().Text($"{label}：").FontFamily(OfficeFonts.Hei);
                        row.RelativeItem().Text(value);
                    });
                }

                body(column);
                column.Item().ShowEntire().PaddingTop(14).Row(row => Signature(row, head));
            });
            page.Footer().PaddingTop(6).Component(new PageFooter(head.Verification));
        });

    private const string Ordinal = "序号";

    /// <summary>A table whose head repeats on each page.</summary>
    /// <param name="column">Where it goes.</param>
    /// <param name="widths">Share of each column.</param>
    /// <param name="labels">Head of each column.</param>
    /// <param name="rows">The rows.</param>
    internal static void Table(this ColumnDescriptor column, IReadOnlyList<float> widths, IReadOnlyList<string> labels, IEnumerable<IReadOnlyList<string>> rows) =>
        column.Item().PaddingTop(8).Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                foreach (var (width, label) in widths.Zip(labels))
                {
                    // 序号 stands in one line with the cell's padding, however wide the other columns ask to be.
                    if (label == Ordinal)
                    {
                        columns.ConstantColumn(36);
                    }
                    else
                    {
                        columns.RelativeColumn(width);
                    }
                }
            });
            table.Header(header =>
            {
                foreach (var label in labels)
                {
                    header.Cell().Element(Grid.Head).Text(label);
                }
            });
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    table.Cell().Element(Grid.Text).MinHeight(20).AlignMiddle().Text(cell);
                }
            }
        });

    private static void Signature(RowDescriptor row, PaperHead head)
    {
        row.AutoItem().Component(new QrBlock(head.Verification, 28));
        row.RelativeItem().PaddingTop(12).AlignRight().Column(column =>
        {
            column.Item().Text(head.OrganName).AlignCenter();
            column.Item().Text(ChineseDate.Of(head.IssuedOn)).AlignCenter();
            column.Item().Text("（加盖公章处）").FontSize(9).FontColor(Ink.Quiet).AlignCenter();
        });
    }
}
