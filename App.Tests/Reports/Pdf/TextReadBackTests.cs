using System.Text;
using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using Shouldly;
using UglyToad.PdfPig;
using Xunit;

namespace ApprovalOffice.Tests.Reports.Pdf;

public sealed class TextReadBackTests
{
    [Theory]
    [InlineData("建设工程规划许可证 ABC-123，面积 12,345.60㎡（含地下）。")]
    [InlineData("生僻字：㛃、𠮷、〇、㎡、①②③、“引号”‘单引’——破折号……")]
    [InlineData("同形异码：⼀一⻘青　全角空格 A Ａ")]
    public void Text_IsReadBackAsItWasWritten(string text)
    {
        var pdf = Paper.Of(content => content.Text(text)).GeneratePdf();

        Paper.Texts(pdf).ShouldHaveSingleItem().ShouldBe(text);
    }

    [Fact]
    public void Text_InBothFamiliesAndWeights_IsReadBack()
    {
        var pdf = Paper.Of(content => content.Text(text =>
        {
            text.Span("宋体").FontFamily(OfficeFonts.Song);
            text.Span("宋粗").FontFamily(OfficeFonts.Song).Bold();
            text.Span("黑体").FontFamily(OfficeFonts.Hei);
            text.Span("黑粗").FontFamily(OfficeFonts.Hei).Bold().Underline().Italic();
        })).GeneratePdf();

        Paper.Texts(pdf)[0].ShouldBe("宋体宋粗黑体黑粗");
        Fonts(pdf).Count.ShouldBe(4);
    }

    [Fact]
    public void Fonts_AreSubsets_SoThatAPageIsSmall()
    {
        var pdf = Paper.Of(content => content.Text("建设工程规划许可证")).GeneratePdf();

        Fonts(pdf).ShouldAllBe(name => name.Contains("+NotoSerifSC", StringComparison.Ordinal));
        pdf.Length.ShouldBeLessThan(30_000);
    }

    [Fact]
    public void Text_WithACharacterNoFontHas_IsRefusedByName()
    {
        var refused = Should.Throw<MissingGlyphException>(() => Paper.Of(content => content.Text("王𱍐工")).GeneratePdf());

        refused.Character.ShouldBe(new Rune(0x31350));
        refused.Message.ShouldContain("𱍐 U+31350");
    }

    [Fact]
    public void Coverage_NamesWhatIsMissing_EachOnce()
    {
        FontCoverage.MissingIn("王𱍐𱍐工\u0007\u202e\n").ShouldBe([new Rune(0x31350), new Rune(7), new Rune(0x202E)]);
        FontCoverage.MissingIn("王㛃𠮷").ShouldBeEmpty();
        FontCoverage.MissingIn(null).ShouldBeEmpty();
        FontCoverage.MissingIn("\ud842").ShouldBe([Rune.ReplacementChar]);
    }

    [Fact]
    public void SameDocument_MakesTheSameBytes()
    {
        Document Make() => Paper.Of(content => content.Text("同一份文书 123").Bold())
            .WithMetadata(new DocumentMetadata { Title = "题", CreationDate = new DateTimeOffset(2026, 10, 8, 9, 0, 0, TimeSpan.FromHours(8)) })
            .WithSettings(new DocumentSettings { PDFA_Conformance = PDFA_Conformance.PDFA_2B });

        Make().GeneratePdf().ShouldBe(Make().GeneratePdf());
    }

    private static List<string> Fonts(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.FontName ?? string.Empty).Distinct()];
    }
}
