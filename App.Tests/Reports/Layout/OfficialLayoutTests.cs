using ApprovalOffice.App.Features.Samples;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Meetings;
using ApprovalOffice.Reports.Notices;
using ApprovalOffice.Reports.Pdf.Fluent;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ApprovalOffice.Tests.Reports.Layout;

/// <summary>Official documents measured against the figures of GB/T 9704-2012. All distances in millimetres.</summary>
public sealed class OfficialLayoutTests
{
    private const double Point = 25.4 / 72;
    private const double AreaTop = 37, AreaLeft = 28, AreaWidth = 156, AreaHeight = 225;
    private const double AreaRight = AreaLeft + AreaWidth, AreaBottom = AreaTop + AreaHeight;

    private static readonly Lazy<Page[]> Pages = new(() => [.. PdfDocument.Open(Notice().GeneratePdf()).GetPages()]);
    private static readonly Lazy<List<SheetInk>> Pictures = new(() => SheetInk.Of(Notice()));

    // In millimetres from the upper edge: a sample says in the margin that it is one.
    private const double BelowRemark = 15;

    [Fact]
    public void ThePaper_IsA4() // §5.1
    {
        foreach (Page page in Pages.Value)
        {
            (page.Width * Point).ShouldBe(210, 0.1);
            (page.Height * Point).ShouldBe(297, 0.1);
        }
    }

    [Fact]
    public void AFullPage_HasTwentyTwoLines_OfTwentyEightCharacters_InTheTextArea() // §5.2.1, §5.2.3
    {
        List<IGrouping<double, Letter>> lines = LinesOf(Pages.Value[1]);

        lines.Count.ShouldBe(22);
        foreach (IGrouping<double, Letter> line in lines.SkipLast(1))
        {
            line.Count().ShouldBe(28, string.Concat(line.Select(letter => letter.Value)));
            (line.Min(letter => letter.StartBaseLine.X) * Point).ShouldBe(AreaLeft, 0.2);
            (line.Max(letter => letter.EndBaseLine.X) * Point).ShouldBe(AreaRight, 0.3);
            line.ShouldAllBe(letter => Math.Abs(letter.PointSize - 16) < 0.1); // 三号
        }

        List<double> steps = [.. lines.Zip(lines.Skip(1), (upper, lower) => (upper.First().StartBaseLine.Y - lower.First().StartBaseLine.Y) * Point)];
        steps.ShouldAllBe(step => Math.Abs(step - (AreaHeight / 22)) < 0.05);
        List<(double Top, double Bottom, double Left, double Right)> ink = Pictures.Value[1].Bands(SheetInk.IsBlack, AreaTop - 10, AreaBottom + 1);
        ink[0].Top.ShouldBeInRange(AreaTop, AreaTop + 4);
        ink[^1].Bottom.ShouldBeInRange(AreaBottom - 5, AreaBottom);
    }

    [Fact]
    public void TheRedMark_BeginsThirtyFiveBelowTheTextArea_AndTheRedRuleIsAsWideAsIt() // §7.2.4, §7.2.7
    {
        List<(double Top, double Bottom, double Left, double Right)> red = Pictures.Value[0].Bands(SheetInk.IsRed);

        red.Count.ShouldBe(2);
        red[0].Top.ShouldBe(AreaTop + 35, 2.5);
        ((red[0].Left + red[0].Right) / 2).ShouldBe(AreaLeft + (AreaWidth / 2), 1);
        (red[1].Right - red[1].Left).ShouldBe(AreaWidth, 0.3);
        red[1].Left.ShouldBe(AreaLeft, 0.2);
    }

    [Fact]
    public void TheNumber_StandsTwoLinesBelowTheMark_FourAboveTheRule() // §7.2.5, §7.2.7
    {
        List<(double Top, double Bottom, double Left, double Right)> red = Pictures.Value[0].Bands(SheetInk.IsRed);
        (double top, double bottom, double left, double right) = Pictures.Value[0].Bands(SheetInk.IsBlack, red[0].Bottom, red[1].Top).ShouldHaveSingleItem();

        (top - red[0].Bottom).ShouldBe(2 * AreaHeight / 22, 3);
        (red[1].Top - bottom).ShouldBe(4, 1);
        ((left + right) / 2).ShouldBe(AreaLeft + (AreaWidth / 2), 1);
    }

    [Fact]
    public void TheTitle_IsOfSizeTwo_InTheMiddle_TwoLinesBelowTheRule() // §7.3.1
    {
        Page page = Pages.Value[0];
        List<Letter> title = [.. page.Letters.Where(letter => Math.Abs(letter.PointSize - 22) < 0.1)];
        List<(double Top, double Bottom, double Left, double Right)> red = Pictures.Value[0].Bands(SheetInk.IsRed);

        string.Concat(title.Select(letter => letter.Value)).ShouldBe("关于召开设计方案联合审查会议的通知");
        title.ShouldAllBe(letter => letter.FontName!.Contains("Serif", StringComparison.Ordinal) && letter.FontName.Contains("Bold", StringComparison.Ordinal));
        ((title[0].StartBaseLine.X + title[^1].EndBaseLine.X) / 2 * Point).ShouldBe(AreaLeft + (AreaWidth / 2), 1);
        (Pictures.Value[0].Bands(SheetInk.IsBlack, red[1].Bottom + 1)[0].Top - red[1].Bottom).ShouldBe(2 * AreaHeight / 22, 4);
    }

    [Fact]
    public void TheAddressee_BeginsAtTheEdge_AParagraphTwoCharactersIn() // §7.3.2, §7.3.3
    {
        List<Letter> text = [.. Pages.Value[0].Letters.Where(letter => Math.Abs(letter.PointSize - 16) < 0.1)];

        At(text, "示范市发展").ShouldBe(AreaLeft, 0.3);
        At(text, "经研究").ShouldBe(AreaLeft + (2 * AreaWidth / 28), 0.5);
        text[IndexOf(text, "一、会议地点")].FontName!.ShouldContain("Sans"); // 黑体
    }

    [Fact]
    public void Annexes_StandTwoCharactersIn_ALongNameGoesOnBelowItsFirstCharacter() // §7.3.4
    {
        List<Letter> text = [.. Pages.Value[^1].Letters.Where(letter => Math.Abs(letter.PointSize - 16) < 0.1)];

        At(text, "附件：").ShouldBe(AreaLeft + (2 * AreaWidth / 28), 0.5);
        At(text, "设计方案文本").ShouldBe(At(text, "总平面图和单体"), 0.3);
        Letter first = text[IndexOf(text, "总平面图和单体")];
        Letter next = text.SkipWhile(letter => letter != first).First(letter => letter.StartBaseLine.Y < first.StartBaseLine.Y - 5);
        (next.StartBaseLine.X * Point).ShouldBe(At(text, "总平面图和单体"), 0.3);
    }

    [Fact]
    public void TheDate_EndsFourCharactersFromTheRight_TheOrganInTheMiddleAboveIt() // §7.3.5.1
    {
        List<Letter> text = [.. Pages.Value[^1].Letters.Where(letter => Math.Abs(letter.PointSize - 16) < 0.1)];
        (double dateLeft, double dateRight) = Span(text, "2026年10月22日");
        (double organLeft, double organRight) = Span(text, "示范市自然资源和规划局");

        dateRight.ShouldBe(AreaRight - (4 * AreaWidth / 28), 3);
        ((organLeft + organRight) / 2).ShouldBe((dateLeft + dateRight) / 2, 1);
        organRight.ShouldBeLessThanOrEqualTo(AreaRight - (2 * AreaWidth / 28) + 1);
    }

    [Fact]
    public void PageNumbers_AreOfSizeFour_BetweenDashes_SevenBelowTheText_OutsideOnEachPage() // §7.5
    {
        for (int i = 0; i < Pages.Value.Length; i++)
        {
            List<Letter> number = [.. Pages.Value[i].Letters.Where(letter => Math.Abs(letter.PointSize - 14) < 0.1)];
            string.Concat(number.Select(letter => letter.Value)).Trim().ShouldBe($"— {i + 1} —");
            bool isOdd = i % 2 == 0;
            (isOdd ? AreaRight - (number[^1].EndBaseLine.X * Point) : (number[0].StartBaseLine.X * Point) - AreaLeft).ShouldBe(14 * Point, 1);

            double dash = isOdd ? (number[^1].StartBaseLine.X + number[^1].EndBaseLine.X) / 2 : (number[0].StartBaseLine.X + number[0].EndBaseLine.X) / 2;
            Pictures.Value[i].Bands(SheetInk.IsBlack, AreaBottom + 1, AreaBottom + 12, (dash * Point) - 1, (dash * Point) + 1)[0].Top.ShouldBe(AreaBottom + 7, 0.5);
        }
    }

    [Fact]
    public void ALetter_HasItsDoubleRules_ItsMarkAndItsNumberWhereTheStandardPutsThem() // §10.1
    {
        SheetInk page = SheetInk.Of(new ExtensionNoticeDocument((ExtensionNoticeModel)NoticeSamples.All.Single(s => s.Code == "WS-06").Model))[0];
        List<(double Top, double Bottom, double Left, double Right)> red = page.Bands(SheetInk.IsRed, BelowRemark);

        red.Count.ShouldBe(5);
        red[0].Top.ShouldBe(30, 2);
        (red[1].Top - red[0].Bottom).ShouldBe(4, 2);
        red.Skip(1).ShouldAllBe(rule => Math.Abs(rule.Right - rule.Left - 170) < 0.4 && Math.Abs(rule.Left - 20) < 0.3);
        (red[1].Bottom - red[1].Top).ShouldBeGreaterThan(red[2].Bottom - red[2].Top); // 上粗下细
        (red[4].Bottom - red[4].Top).ShouldBeGreaterThan(red[3].Bottom - red[3].Top); // 上细下粗
        (297 - red[4].Bottom).ShouldBe(20, 0.5);
        (double top, _, _, double right) = page.Bands(SheetInk.IsBlack, red[2].Bottom)[0];
        (top - red[2].Bottom).ShouldBe(16 * Point * 7 / 8, 1.5);
        right.ShouldBe(AreaRight, 1);
    }

    private static MeetingNoticeDocument Notice() => new(new MeetingNoticeModel(
        new PaperHead("示范市自然资源和规划局", "示自规会〔2026〕12号", new DateOnly(2026, 10, 22), DocumentSamples.Verification, SampleHouse.MadeAt),
        ["示范市发展和改革委员会", "示范市住房和城乡建设局"],
        "设计方案联合审查会议",
        "2026年10月15日上午9时",
        "示范市政务服务中心",
        [new string('建', 28 * 34), "形成会议议定事项"],
        ["请预先查阅设计方案"],
        ["设计方案文本", "总平面图和单体平立剖面图含消防车登高操作场地及与周边住宅间距的专项说明"],
        "李某某"));

    private static List<IGrouping<double, Letter>> LinesOf(Page page) =>
    [
        .. page.Letters.Where(letter => Math.Abs(letter.PointSize - 16) < 0.1)
            .GroupBy(letter => Math.Round(letter.StartBaseLine.Y * Point, 1))
            .OrderByDescending(line => line.Key),
    ];

    private static int IndexOf(List<Letter> letters, string words)
    {
        int at = string.Concat(letters.Select(letter => letter.Value[..1])).IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, words);
        return at;
    }

    private static double At(List<Letter> letters, string words) => letters[IndexOf(letters, words)].StartBaseLine.X * Point;

    private static (double Left, double Right) Span(List<Letter> letters, string words)
    {
        int at = IndexOf(letters, words);
        return (letters[at].StartBaseLine.X * Point, letters[at + words.Length - 1].EndBaseLine.X * Point);
    }
}
