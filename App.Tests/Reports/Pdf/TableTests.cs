using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Reports.Pdf;

public sealed class TableTests
{
    [Fact]
    public void Head_StandsOnEachPage_EachRowOnce()
    {
        var pages = Paper.Texts(Paper.Of(content => Ledger(content, 60)).GeneratePdf());

        pages.Count.ShouldBeGreaterThan(2);
        pages.ShouldAllBe(page => page.StartsWith("栋号面积", StringComparison.Ordinal) && page.EndsWith("表脚", StringComparison.Ordinal));
        string.Concat(pages.Select(page => page["栋号面积".Length..^"表脚".Length]))
            .ShouldBe(string.Concat(Enumerable.Range(1, 60).Select(i => $"〈{i}〉甲{i}")));
    }

    [Fact]
    public void Row_ThatDoesNotFitTheRest_MovesWholeToTheNextPage()
    {
        var pages = Paper.Texts(Paper.Of(content => content.Column(column =>
        {
            column.Item().Height(320);
            column.Item().Table(table =>
            {
                OneColumn(table);
                table.Cell().Text("一\n二\n三\n四");
            });
        })).GeneratePdf());

        pages.ShouldBe([string.Empty, "一二三四"]);
    }

    [Fact]
    public void Row_ThatNoPageCanHold_IsTorn_NothingLost()
    {
        var text = string.Concat(Enumerable.Range(1, 700).Select(i => $"{i}、"));
        var pages = Paper.Texts(Paper.Of(content => content.Table(table =>
        {
            OneColumn(table);
            table.Header(header => header.Cell().Text("头"));
            table.Cell().Border(1).Padding(3).Text(text);
            table.Cell().Text("尾");
        })).GeneratePdf());

        pages.Count.ShouldBeGreaterThan(1);
        pages.ShouldAllBe(page => page.StartsWith('头'));
        string.Concat(pages.Select(page => page[1..])).ShouldBe(text + "尾");
    }

    [Fact]
    public void RowThatNoPageCanHold_AndMayNotTear_IsRefused_NamingTheCell()
    {
        var refused = Should.Throw<DocumentLayoutException>(() => Paper.Of(content => content.Table(table =>
        {
            OneColumn(table);
            table.Cell().Text("甲");
            table.Cell().MinHeight(800).Text("乙");
        })).GeneratePdf());

        refused.Message.ShouldContain("单元格（行 2，列 1）");
    }

    [Fact]
    public void Spans_StandWhereTheyBelong()
    {
        var pdf = Paper.Of(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(100);
                columns.ConstantColumn(50);
                columns.RelativeColumn();
            });
            table.Cell().RowSpan(2).Text("高");
            table.Cell().ColumnSpan(2).Text("宽");
            table.Cell().Text("左");
            table.Cell().Text("右");
            table.Cell().Row(3).Column(3).Text("末");
        })).GeneratePdf();

        Paper.LeftEdges(pdf).ShouldBe(
            new Dictionary<string, int> { ["高"] = 20, ["宽"] = 120, ["左"] = 120, ["右"] = 170, ["末"] = 170 }, ignoreOrder: true);
        Paper.Lines(pdf).ShouldBe(["高宽", "左右", "末"]);
    }

    [Fact]
    public void CellThatSpansMoreRowsThanAPageHolds_GoesOnWithItsRows()
    {
        var pages = Paper.Texts(Paper.Of(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.RelativeColumn();
                columns.RelativeColumn();
            });
            table.Cell().RowSpan(40).Border(1).Text("部门");
            for (var i = 1; i <= 40; i++)
            {
                table.Cell().Text($"〈{i}〉");
            }
        })).GeneratePdf());

        pages.Count.ShouldBe(2);
        string.Concat(pages).ShouldBe("部门" + string.Concat(Enumerable.Range(1, 40).Select(i => $"〈{i}〉")));
    }

    [Fact]
    public void CellOutsideTheColumns_IsRefused()
    {
        Should.Throw<DocumentComposeException>(() => Paper.Of(content => content.Table(table =>
        {
            OneColumn(table);
            table.Cell().ColumnSpan(2).Text("甲");
        })).GeneratePdf());
    }

    [Fact]
    public void TableWithoutColumns_IsRefused()
    {
        Should.Throw<DocumentComposeException>(() => Paper.Of(content => content.Table(table => table.Cell().Text("甲"))).GeneratePdf());
    }

    private static void OneColumn(TableDescriptor table) => table.ColumnsDefinition(columns => columns.RelativeColumn());

    private static void Ledger(IContainer container, int rows) => container.Table(table =>
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(80);
            columns.RelativeColumn();
        });
        table.Header(header =>
        {
            header.Cell().Text("栋号");
            header.Cell().Text("面积");
        });
        table.Footer(footer => footer.Cell().ColumnSpan(2).Text("表脚"));
        for (var i = 1; i <= rows; i++)
        {
            table.Cell().Border(0.5f).Text($"〈{i}〉");
            table.Cell().Border(0.5f).Text($"甲{i}");
        }
    });
}
