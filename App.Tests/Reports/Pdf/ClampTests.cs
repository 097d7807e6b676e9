using ApprovalOffice.Reports.Pdf.Fluent;

namespace ApprovalOffice.Tests.Reports.Pdf;

/// <summary>A text that may take only so many lines.</summary>
public sealed class ClampTests
{
    private const string Long = "建设单位应当按照批准的内容组织实施，不得擅自变更；确需变更的，应当按照规定程序报批。违反规定的，依法承担相应的法律责任。";

    [Fact]
    public void ALongText_IsCut_AndEndsInTheEllipsis()
    {
        IReadOnlyList<string> lines = Paper.Lines(Paper.Of(c => c.Text(Long).ClampLines(2), width: 200).GeneratePdf());

        lines.Count.ShouldBe(2);
        lines[1].ShouldEndWith("…");
        Long.ShouldStartWith(lines[0] + lines[1].TrimEnd('…'));
    }

    [Fact]
    public void ATextThatFits_IsLeftAlone() =>
        Paper.Lines(Paper.Of(c => c.Text("短句。").ClampLines(1)).GeneratePdf()).ShouldBe(["短句。"]);

    [Fact]
    public void ACutText_GoesOnOverThePages_AndEndsOnce()
    {
        byte[] pdf = Paper.Of(
            c => c.Text(text =>
            {
                text.ClampLines(5, "（略）");
                text.Line("第一段。");
                text.Span(Long + Long);
            }),
            width: 200, height: 80).GeneratePdf();

        string all = string.Concat(Paper.Texts(pdf));
        all.ShouldStartWith("第一段。建设单位");
        all.ShouldEndWith("（略）");
        Paper.Texts(pdf).Count.ShouldBeGreaterThan(1);
        Enumerable.Range(1, Paper.Texts(pdf).Count).Sum(page => Paper.Lines(pdf, page).Count).ShouldBe(5);
    }
}
