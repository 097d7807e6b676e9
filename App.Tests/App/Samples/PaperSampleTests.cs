using System.Text;
using System.Text.RegularExpressions;
using ApprovalOffice.App.Features.Samples;
using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Results;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ApprovalOffice.Tests.App.Samples;

/// <summary>Every paper of the office, drawn from its kept form and read back.</summary>
public sealed class PaperSampleTests
{
    private static readonly CatalogueSet Catalogue = CatalogueReader.ReadShipped();

    private static readonly Dictionary<string, PaperSample> Samples = PaperSamples.Of(Catalogue).ToDictionary(s => s.Key, StringComparer.Ordinal);

    private static readonly Regex Foot = new("(?:—\\d+—)?查验网址：.*?第\\d+页共\\d+页", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static TheoryData<string> Keys => [.. Samples.Keys];

    public static TheoryData<string> ResultCodes => [.. Catalogue.Certificates.Select(c => c.Code).Where(c => c != "ZZ-17")];

    [Fact]
    public void ThereIsASampleOfEveryNoticeKindAndEveryResult()
    {
        foreach (NoticeKind kind in Enum.GetValues<NoticeKind>().Where(k => k is not (NoticeKind.Grant or NoticeKind.PaymentReceipt)))
        {
            Samples.ShouldContainKey(NoticeStyle.Of(kind)!.Code);
        }

        Catalogue.Certificates.ShouldAllBe(type => Samples.ContainsKey(type.Code));
        Samples.Values.Select(s => s.Model.GetType().Name).Distinct().ShouldBe(PaperDrawings.ModelNames, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void APaper_SaysAllThatIsKeptOfIt_OnFewPages_WithinThePaper(string key)
    {
        PaperSample sample = Samples[key];
        string kept = PaperDrawings.Freeze(sample.Model);
        FontCoverage.MissingIn(PaperDrawings.TextOf(kept)).ShouldBeEmpty();

        using PdfDocument pdf = PdfDocument.Open(PaperDrawings.Draw(sample.Model.GetType().Name, kept));

        pdf.NumberOfPages.ShouldBeInRange(1, 4);
        foreach (Page page in pdf.GetPages())
        {
            page.Letters.ShouldAllBe(letter => letter.StartBaseLine.X > 20 && letter.EndBaseLine.X < page.Width - 20);
            page.Letters.ShouldAllBe(letter => letter.StartBaseLine.Y > 15 && letter.StartBaseLine.Y < page.Height - 20);
            for (int i = 1; i < page.Letters.Count; i++)
            {
                if ((page.Letters[i - 1].Value, page.Letters[i].Value) is ("序", "号"))
                {
                    page.Letters[i].StartBaseLine.Y.ShouldBe(page.Letters[i - 1].StartBaseLine.Y, 0.5, "the narrowest head of a table stands in one line");
                }
            }
        }

        if (sample.Model.GetType().Namespace == typeof(ApprovalOffice.Reports.Notices.NoticeHead).Namespace && pdf.NumberOfPages > 1)
        {
            Foot.Replace(Flat(pdf.GetPages().Last().Text), "").ShouldContain('。', "the signature stands on no page without a sentence");
        }

        string text = TextOf(pdf);
        // A reply is called after what it replies to: 可行性研究报告批复 → 关于…可行性研究报告的批复.
        (text.Contains(Flat(sample.Title), StringComparison.Ordinal)
            || text.Contains($"{Flat(sample.Title)[..^2]}的批复", StringComparison.Ordinal)).ShouldBeTrue(sample.Title);
        pdf.GetPages().ShouldAllBe(page => Flat(page.Text).Contains(SampleHouse.Mark.Address, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ResultCodes))]
    public void AResult_PrintsEveryFieldOfItsFace_ItsNotesAnnexesAndTheSealsPlace(string code)
    {
        ApprovalResult type = Catalogue.Certificate(code);
        PaperSample sample = Samples[code];
        ResultPaperModel model = (ResultPaperModel)sample.Model;
        model.Fields.Select(f => f.Key).ShouldBe(type.Fields.Select(f => f.Key));

        using PdfDocument pdf = PdfDocument.Open(PaperDrawings.Draw(nameof(ResultPaperModel), PaperDrawings.Freeze(model)));
        string text = TextOf(pdf);

        text.ShouldContain(Flat(model.Number));
        foreach (ResultField field in model.Fields.Where(f => f.Key is not ("issueAuthority" or "issueDate" or "remedy")))
        {
            text.ShouldContain(Flat(field.Label).TrimEnd('。'), customMessage: field.Key);
            foreach (string part in field.Value.Split('｜', '\n'))
            {
                text.ShouldContain(Flat(part).TrimEnd('。'), customMessage: field.Key);
            }
        }

        foreach (string note in type.Notes.Concat(type.Annexes))
        {
            text.ShouldContain(Flat(note).TrimEnd('。'));
        }

        text.ShouldContain(Flat(model.IssueAuthority));
        text.ShouldContain("2026年10月22日");
        (text.Contains("盖章", StringComparison.Ordinal) || text.Contains("章处", StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("ZZ-05")]
    [InlineData("ZZ-06")]
    [InlineData("ZZ-18")]
    [InlineData("ZZ-25")]
    [InlineData("ZZ-30")]
    [InlineData("ZZ-39")]
    [InlineData("ZZ-49")]
    public void ACertificate_HasItsWholeFaceOnOneSheet(string code)
    {
        using PdfDocument pdf = PdfDocument.Open(PaperDrawings.Draw(nameof(ResultPaperModel), PaperDrawings.Freeze(Samples[code].Model)));

        pdf.GetPages().Count(page => page.Width > page.Height).ShouldBe(1);
    }

    [Theory]
    [InlineData("ZZ-30")]
    [InlineData("ZZ-02")]
    [InlineData("ZZ-44")]
    public void AFieldOfFiveThousandCharacters_IsPrintedWhole(string code)
    {
        ResultPaperModel model = (ResultPaperModel)Samples[code].Model;
        string endless = string.Concat(Enumerable.Repeat("建设单位应当按照批准的内容组织实施，", 277)) + "完毕";
        model = model with { Fields = [.. model.Fields.Select((f, i) => i == 4 ? f with { Value = endless } : f)] };

        using PdfDocument pdf = PdfDocument.Open(PaperDrawings.Draw(nameof(ResultPaperModel), PaperDrawings.Freeze(model)));

        TextOf(pdf).ShouldContain("组织实施，完毕");
    }

    [Theory]
    [InlineData("ZZ-30")]
    [InlineData("ZZ-02")]
    [InlineData("ZZ-44")]
    public void APaperWithoutFields_IsAPaperStill(string code)
    {
        ResultPaperModel model = ((ResultPaperModel)Samples[code].Model) with { Fields = [], Notes = [], Annexes = [] };

        using PdfDocument pdf = PdfDocument.Open(PaperDrawings.Draw(nameof(ResultPaperModel), PaperDrawings.Freeze(model)));

        TextOf(pdf).ShouldContain(Flat(model.Number));
    }

    // Without the foot of each page, which stands between the halves of a sentence that goes on.
    private static string TextOf(PdfDocument pdf) =>
        string.Concat(pdf.GetPages().Select(page => Foot.Replace(Flat(page.Text), "")));

    private static string Flat(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(c => !char.IsWhiteSpace(c)));
}
