using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Helpers;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Reports.Pdf;

public sealed class PagingTests
{
    [Fact]
    public void Text_GoesOnOverPages_NothingLostNothingTwice()
    {
        var text = string.Concat(Enumerable.Range(1, 900).Select(i => $"第{i}句。"));

        var pages = Paper.Texts(Paper.Of(content => content.Text(text)).GeneratePdf());

        pages.Count.ShouldBeGreaterThan(2);
        string.Concat(pages).ShouldBe(text);
    }

    [Fact]
    public void HeadAndFoot_StandOnEachPage_WithItsNumberAndTheTotal()
    {
        var pdf = Document.Create(document => document.Page(page =>
        {
            page.Size(300, 200);
            page.Margin(20);
            page.Header().Column(column =>
            {
                column.Item().ShowOnce().Text("首页头");
                column.Item().Text("每页头");
            });
            page.Content().Column(column =>
            {
                column.Item().Text("甲");
                column.Item().PageBreak();
                column.Item().Text("乙");
                column.Item().PageBreak();
                column.Item().Text("丙");
            });
            page.Footer().Text(text =>
            {
                text.Span("第");
                text.CurrentPageNumber();
                text.Span("页共");
                text.TotalPages().Format(number => $"〈{number}〉");
                text.Span("页");
            });
        })).GeneratePdf();

        Paper.Texts(pdf).ShouldBe(["首页头每页头甲第1页共〈3〉页", "每页头乙第2页共〈3〉页", "每页头丙第3页共〈3〉页"]);
    }

    [Fact]
    public void PageGroups_AreNumberedThrough()
    {
        static void Group(IDocumentContainer document, PageSize size) => document.Page(page =>
        {
            page.Size(size);
            page.Content().Text(text => text.CurrentPageNumber());
        });

        var pdf = Document.Create(document =>
        {
            Group(document, PageSizes.A4);
            Group(document, PageSizes.A3.Landscape());
        }).GeneratePdf();

        Paper.Texts(pdf).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void ContentTooLarge_IsRefused_NamingTheElement()
    {
        var refused = Should.Throw<DocumentLayoutException>(() => Paper.Of(content => content.Column(column =>
        {
            column.Item().Text("前文");
            column.Item().DebugPointer("总平面图").Height(900).Text("图");
        })).GeneratePdf());

        refused.Message.ShouldContain("总平面图");
        refused.Message.ShouldContain("900");
    }

    [Fact]
    public void EntireContentTooLarge_IsRefused()
    {
        var refused = Should.Throw<DocumentLayoutException>(() => Paper.Of(content =>
            content.ShowEntire().Text(string.Concat(Enumerable.Repeat("很长的文字。", 900)))).GeneratePdf());

        refused.Message.ShouldContain("不得拆页");
    }

    [Fact]
    public void RowWiderThanThePage_IsRefused()
    {
        var refused = Should.Throw<DocumentLayoutException>(() => Paper.Of(content => content.Row(row =>
        {
            row.ConstantItem(300).Text("甲");
            row.ConstantItem(300).Text("乙");
        })).GeneratePdf());

        refused.Message.ShouldContain("需宽 600");
    }

    [Fact]
    public void MarginsThatLeaveNoRoom_AreRefused()
    {
        Should.Throw<DocumentLayoutException>(() => Document.Create(document => document.Page(page =>
        {
            page.Size(100, 100);
            page.Margin(60);
            page.Content().Text("甲");
        })).GeneratePdf());
    }

    [Fact]
    public void EnsureSpace_MovesABlockThatWouldBeginTooLow()
    {
        var pages = Paper.Texts(Paper.Of(content => content.Column(column =>
        {
            column.Item().Height(300);
            column.Item().EnsureSpace(100).Text(string.Join('\n', Enumerable.Range(1, 6).Select(i => $"行{i}")));
        })).GeneratePdf());

        pages.ShouldBe([string.Empty, "行1行2行3行4行5行6"]);
    }

    [Fact]
    public void TwoContentsInOnePlace_AreRefused()
    {
        Should.Throw<DocumentComposeException>(() => Paper.Of(content =>
        {
            content.Text("甲");
            content.Text("乙");
        }).GeneratePdf());
    }

    [Fact]
    public void Pictures_AreMadeOfEachPage()
    {
        var pictures = Paper.Of(content => content.Column(column =>
        {
            column.Item().Text("甲");
            column.Item().PageBreak();
            column.Item().Text("乙");
        })).GenerateImages(new ImageGenerationSettings { RasterDpi = 72 }).ToArray();

        pictures.Length.ShouldBe(2);
        using var image = Image.FromBinaryData(pictures[0]);
        image.Size.ShouldBe(new ImageSize(400, 400));
        pictures[0].ShouldNotBe(pictures[1]);
    }

    [Fact]
    public void PictureThatIsNone_IsRefused()
    {
        Should.Throw<DocumentComposeException>(() => Paper.Of(content => content.Image([1, 2, 3])).GeneratePdf());
    }
}
