using System.Text;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Typography;
using CsCheck;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Reports.Pdf;

public sealed class LineBreakingTests
{
    [Theory]
    [InlineData('建', '设', true)]
    [InlineData('设', '，', false)]
    [InlineData('。', '建', true)]
    [InlineData('设', '）', false)]
    [InlineData('）', '。', false)]
    [InlineData('（', '建', false)]
    [InlineData('《', '建', false)]
    [InlineData('据', '《', true)]
    [InlineData('》', '《', true)]
    [InlineData('“', '建', false)]
    [InlineData('设', '”', false)]
    [InlineData('—', '—', false)]
    [InlineData('…', '…', false)]
    [InlineData('2', '0', false)]
    [InlineData('6', '-', false)]
    [InlineData('-', '1', false)]
    [InlineData('1', '%', false)]
    [InlineData('a', 'B', false)]
    [InlineData('6', '年', true)]
    [InlineData('第', '6', true)]
    [InlineData('a', ' ', false)]
    [InlineData(' ', 'b', true)]
    public void Break_IsAllowedWhereChineseTypesettingAllowsIt(char before, char after, bool allowed) =>
        LineBreaking.CanBreakBetween(new Rune(before), new Rune(after)).ShouldBe(allowed);

    [Fact]
    public void ClosingMark_ThatWouldBeginALine_StandsInTheMargin()
    {
        // Ten characters fit a line of 100 points; the comma is the eleventh, its empty half may hang over.
        var lines = Lines("一二三四五六七八九十，甲乙", 105);

        lines.ShouldBe(["一二三四五六七八九十，", "甲乙"]);
    }

    [Fact]
    public void ClosingMark_ThatDoesNotFit_TakesACharacterAlong()
    {
        var lines = Lines("一二三四五六七八九十，甲乙", 101);

        lines.ShouldBe(["一二三四五六七八九", "十，甲乙"]);
    }

    [Fact]
    public void OpeningMark_DoesNotEndALine()
    {
        var lines = Lines("一二三四五六七八九（甲）乙", 101);

        lines.ShouldBe(["一二三四五六七八九", "（甲）乙"]);
    }

    [Fact]
    public void NumbersAndWords_AreKeptWhole()
    {
        var widthOfTheNumber = Paragraph("2026-990102-83-01-000217").Letters.Sum(letter => letter.Advance);

        var lines = Lines("项目代码为2026-990102-83-01-000217号", widthOfTheNumber + 2);

        lines.ShouldBe(["项目代码为", "2026-990102-83-01-000217", "号"]);
    }

    [Fact]
    public void Address_LongerThanALine_IsBrokenAtASeam()
    {
        var lines = Lines("https://spgl.example.gov.cn/verify/7K3M9QXD42HT", 150);

        lines.Count.ShouldBeGreaterThan(1);
        lines[0].ShouldEndWith("/");
        string.Concat(lines).ShouldBe("https://spgl.example.gov.cn/verify/7K3M9QXD42HT");
    }

    [Fact]
    public void JustifiedLines_EndAtTheMargin_TheLastDoesNot()
    {
        const string text = "建设单位应当在收到通知之日起15个工作日内补正材料，逾期视为放弃申请，可以重新提出申请。";
        var pdf = Paper.Of(content => content.Width(205).Text(text).Justify()).GeneratePdf();

        var ends = Paper.LineEnds(pdf);
        ends.Count.ShouldBeGreaterThan(2);
        foreach (var end in ends.SkipLast(1))
        {
            end.ShouldBeInRange(20 + 205 - 0.5, 20 + 205 + 5.5);
        }

        ends[^1].ShouldBeLessThan(20 + 205 - 5);
    }

    [Fact]
    public void EveryText_KeepsItsCharacters_AndTheRulesOfItsLines()
    {
        var letters = Gen.Char["建设工程规划许可证，。；（）《》“”、12345abc% -"].Select(letter => new Rune(letter));
        var texts = Gen.Select(letters.Array[1, 120], Gen.Int[60, 200]);

        texts.Sample(
            (runes, width) =>
            {
                var text = string.Concat(runes.Select(rune => rune.ToString()));
                var paragraph = Paragraph(text);
                var lines = LineFilling.Fill(paragraph, 0, 0, 0, width).ToArray();

                lines[0].Start.ShouldBe(0);
                lines[^1].End.ShouldBe(runes.Length);
                for (var i = 1; i < lines.Length; i++)
                {
                    lines[i].Start.ShouldBe(lines[i - 1].End);
                    lines[i].End.ShouldBeGreaterThan(lines[i].Start);
                    var isRegular = LineBreaking.CanBreakBetween(runes[lines[i].Start - 1], runes[lines[i].Start]);
                    var hadAPlace = Enumerable.Range(lines[i - 1].Start + 1, lines[i].Start - lines[i - 1].Start - 1)
                        .Any(at => LineBreaking.CanBreakBetween(runes[at - 1], runes[at]));
                    (isRegular || !hadAPlace).ShouldBeTrue($"「{text}」 at {lines[i].Start}");
                }
            },
            iter: 2_000);
    }

    private static Paragraph Paragraph(string text)
    {
        var style = new ResolvedStyle(ApprovalOffice.Reports.Pdf.Infrastructure.TextStyle.Default.FontSize(10));
        return new Paragraph([.. text.EnumerateRunes().Select(rune => Letter.Of(rune, style))], style);
    }

    private static List<string> Lines(string text, float width)
    {
        var paragraph = Paragraph(text);
        return
        [
            .. LineFilling.Fill(paragraph, 0, 0, 0, width)
                .Select(line => string.Concat(paragraph.Letters[line.Start..line.VisibleEnd].Select(letter => letter.Rune.ToString()))),
        ];
    }
}
