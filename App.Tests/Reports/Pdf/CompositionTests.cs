using System.Text;
using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Helpers;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline;

namespace ApprovalOffice.Tests.Reports.Pdf;

/// <summary>Sections, links, merging, columns, turned and scaled content.</summary>
public sealed class CompositionTests
{
    [Fact]
    public void Sections_StandInTheOutline_AndTheirPagesCanBeNamed()
    {
        byte[] pdf = Document.Create(container => container.Page(page =>
        {
            page.Size(PageSizes.A5);
            page.Margin(40);
            page.Content().Column(column =>
            {
                column.Item().Text(text =>
                {
                    text.SectionLink("见第二章", "第二章");
                    text.Span("，第");
                    text.BeginPageNumberOfSection("第二章");
                    text.Span("页至第");
                    text.EndPageNumberOfSection("第二章");
                    text.Span("页，共");
                    text.TotalPagesWithinSection("第二章");
                    text.Span("页。");
                });
                column.Item().Section("第一章").Text("第一章");
                column.Item().PageBreak();
                column.Item().Section("第二章").Column(second =>
                {
                    second.Item().Text("第二章");
                    second.Item().PageBreak();
                    second.Item().Text("完");
                });
            });
        })).WithMetadata(new DocumentMetadata { Title = "目录", Language = "zh-CN" }).GeneratePdf();

        using PdfDocument file = PdfDocument.Open(pdf);
        file.GetPage(1).Text.ShouldContain("见第二章，第2页至第3页，共2页。");
        file.TryGetBookmarks(out Bookmarks? bookmarks).ShouldBeTrue();
        bookmarks!.Roots.Select(root => root.Title).ShouldBe(["第一章", "第二章"]);
        Encoding.Latin1.GetString(pdf).ShouldContain("/Lang (zh-CN)");
        OutsideTool.WithFile("sections.pdf", pdf, path => OutsideTool.Run("qpdf", "--check", path)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void AHyperlink_LeadsToItsAddress_AlsoInScaledContent()
    {
        byte[] pdf = Made(container => container.Column(column =>
        {
            column.Item().Hyperlink("https://spgl.example.gov.cn/a").Text("甲");
            column.Item().Scale(2).Text(text => text.Hyperlink("乙", "https://spgl.example.gov.cn/b"));
        }));

        using PdfDocument file = PdfDocument.Open(pdf);
        file.GetPage(1).GetAnnotations().Select(a => (a.Action as UriAction)?.Uri)
            .ShouldBe(["https://spgl.example.gov.cn/a", "https://spgl.example.gov.cn/b"], ignoreOrder: true);
    }

    [Fact]
    public void MergedDocuments_CountTheirOwnPages_OrThrough()
    {
        static IDocument Two(string name) => Document.Create(container => container.Page(page =>
        {
            page.Size(PageSizes.A5);
            page.Margin(20);
            page.Content().Column(column =>
            {
                column.Item().Text(name);
                column.Item().PageBreak();
                column.Item().Text(name);
            });
            page.Footer().Text(text =>
            {
                text.CurrentPageNumber();
                text.Span("/");
                text.TotalPages();
            });
        }));

        Paper.Texts(Document.Merge(Two("甲"), Two("乙")).GeneratePdf()).ShouldBe(["甲1/2", "甲2/2", "乙1/2", "乙2/2"]);
        Paper.Texts(Document.Merge(Two("甲"), Two("乙")).UseContinuousPageNumbers().GeneratePdf()).ShouldBe(["甲1/4", "甲2/4", "乙3/4", "乙4/4"]);
    }

    [Fact]
    public void ADecoration_RepeatsOnEachPageOfItsContent()
    {
        IReadOnlyList<string> pages = Paper.Texts(Made(container => container.Decoration(decoration =>
        {
            decoration.Before().Text("前");
            decoration.Content().Column(column =>
            {
                column.Item().Text("一");
                column.Item().PageBreak();
                column.Item().Text("二");
            });
            decoration.After().Text("后");
        })));

        pages.ShouldBe(["前一后", "前二后"]);
    }

    [Fact]
    public void Columns_HoldAllOfTheText_InOrder_OnAsManyPagesAsItTakes()
    {
        string[] lines = [.. Enumerable.Range(1, 230).Select(i => $"第{i}行")];

        IReadOnlyList<string> pages = Paper.Texts(Made(container => container.MultiColumn(columns =>
        {
            columns.Columns(3);
            columns.Spacing(12);
            columns.Content().Column(column =>
            {
                foreach (string line in lines)
                {
                    column.Item().Text(line);
                }
            });
        })));

        string.Concat(pages).ShouldBe(string.Concat(lines));
        pages.ShouldAllBe(page => page.Length > 0);
    }

    [Fact]
    public void BalancedColumns_AreEquallyHigh_AndWhatFollowsStandsBelow()
    {
        byte[] pdf = Made(container => container.Column(outer =>
        {
            outer.Item().MultiColumn(columns =>
            {
                columns.BalanceHeight();
                columns.Content().Column(column =>
                {
                    for (int i = 0; i < 20; i++)
                    {
                        column.Item().Text("行");
                    }
                });
            });
            outer.Item().Text("完");
        }));

        using PdfDocument file = PdfDocument.Open(pdf);
        IReadOnlyList<Letter> letters = file.GetPage(1).Letters;
        IGrouping<double, Letter>[] columns = [.. letters.Where(l => l.Value == "行").GroupBy(l => Math.Round(l.StartBaseLine.X))];
        columns.Select(column => column.Count()).ShouldBe([10, 10]);
        letters.Single(l => l.Value == "完").StartBaseLine.Y.ShouldBeLessThan(letters.Where(l => l.Value == "行").Min(l => l.StartBaseLine.Y));
    }

    [Fact]
    public void InlinedContent_GoesOnInTheNextLine()
    {
        byte[] pdf = Made(container => container.Width(100).Inlined(inlined =>
        {
            inlined.Spacing(10);
            for (int i = 0; i < 5; i++)
            {
                inlined.Item().Width(40).Text("格");
            }
        }));

        using PdfDocument file = PdfDocument.Open(pdf);
        file.GetPage(1).Letters.GroupBy(l => Math.Round(l.StartBaseLine.Y)).Select(line => line.Count()).ShouldBe([2, 2, 1]);
    }

    [Fact]
    public void TurnedContent_ChangesWidthAndHeight_AndStaysInItsPlace()
    {
        byte[] pdf = Made(container => container.Column(column =>
        {
            column.Item().Shrink().RotateRight().Width(200).Height(50).Text("横");
            column.Item().Text("完");
        }));

        using PdfDocument file = PdfDocument.Open(pdf);
        Page page = file.GetPage(1);
        Letter turned = page.Letters.Single(l => l.Value == "横"), below = page.Letters.Single(l => l.Value == "完");
        turned.TextOrientation.ShouldBe(TextOrientation.Rotate90);
        (turned.StartBaseLine.Y - below.StartBaseLine.Y).ShouldBeGreaterThan(190);
    }

    [Fact]
    public void ScaleToFit_MakesContentSmaller_UntilItFits()
    {
        byte[] pdf = Made(container => container.Height(30).ScaleToFit().Column(column =>
        {
            for (int i = 0; i < 6; i++)
            {
                column.Item().Text("行").FontSize(20);
            }
        }));

        using PdfDocument file = PdfDocument.Open(pdf);
        file.NumberOfPages.ShouldBe(1);
        file.GetPage(1).Letters.Count.ShouldBe(6);
    }

    [Fact]
    public void StopPaging_LeavesOutWhatDoesNotFit() =>
        Paper.Texts(Made(container => container.Height(40).StopPaging().Column(column =>
        {
            for (int i = 0; i < 50; i++)
            {
                column.Item().Text($"{i},");
            }
        }))).Single().ShouldStartWith("0,1,");

    [Fact]
    public void SkipOnce_LeavesTheFirstPageFree()
    {
        byte[] pdf = Document.Create(container => container.Page(page =>
        {
            page.Size(PageSizes.A5);
            page.Header().SkipOnce().Text("续");
            page.Content().Column(column =>
            {
                column.Item().Text("一");
                column.Item().PageBreak();
                column.Item().Text("二");
            });
        })).GeneratePdf();

        Paper.Texts(pdf).ShouldBe(["一", "续二"]);
    }

    [Fact]
    public void InlinedContentThatIsTooWide_IsNamed() =>
        Should.Throw<DocumentLayoutException>(() => Made(container => container.Width(50).Inlined(inlined => inlined.Item().Width(80).Text("宽"))))
            .Message.ShouldContain("Inlined");

    private static byte[] Made(Action<IContainer> content) => Paper.Of(content).GeneratePdf();
}
