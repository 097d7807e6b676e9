using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Tests.Reports.Pdf;
using Shouldly;
using UglyToad.PdfPig;
using Xunit;

namespace ApprovalOffice.Tests.Reports;

public sealed class EveryDocumentTests
{
    public static TheoryData<string> Names => [.. DocumentSet.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_IsSoundAndDeclaresPdfA(string name)
    {
        var pdf = DocumentSet.All[name]().GeneratePdf();

        var (exitCode, report, errors) = OutsideTool.WithFile("document.pdf", pdf, path => OutsideTool.Run("qpdf", "--check", path));

        exitCode.ShouldBe(0, report + errors);
        System.Text.Encoding.Latin1.GetString(pdf).ShouldContain("pdfaid:part>2<");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_IsTheSame_HoweverOftenItIsMade(string name)
    {
        var make = DocumentSet.All[name];
        var first = make().GeneratePdf();

        for (var i = 0; i < 5; i++)
        {
            make().GeneratePdf().ShouldBe(first);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_EmbedsItsFonts_AndIsSmall(string name)
    {
        var pdf = DocumentSet.All[name]().GeneratePdf();

        var (_, report, _) = OutsideTool.WithFile("document.pdf", pdf, path => OutsideTool.Run("pdffonts", path));

        var fonts = report.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();
        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(line => line.Contains(" yes yes yes ", StringComparison.Ordinal));
        pdf.Length.ShouldBeLessThan(100 * 1024);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_SaysWhatItIs(string name)
    {
        IDocument document = DocumentSet.All[name]();
        var metadata = document.GetMetadata();

        using var pdf = PdfDocument.Open(document.GeneratePdf());

        pdf.Information.Title.ShouldBe(metadata.Title);
        pdf.Information.Author.ShouldBe("示范市自然资源和规划局");
        pdf.Information.CreationDate.ShouldNotBeNull().ShouldContain("20261022013000");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EachPage_SaysItsNumberTheTotalAndWhereToVerify(string name)
    {
        var pages = Paper.Texts(DocumentSet.All[name]().GeneratePdf());

        for (var i = 0; i < pages.Count; i++)
        {
            pages[i].ShouldContain($"第 {i + 1} 页　共 {pages.Count} 页");
            pages[i].ShouldContain(DocumentSamples.Verification.Address);
            pages[i].ShouldContain(DocumentSamples.Verification.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void QrCode_OnThePrintedPage_LeadsToVerification(string name)
    {
        var pages = DocumentSet.All[name]().GenerateImages(new ImageGenerationSettings { RasterDpi = 150 }).ToArray();

        var found = pages.Select(page => OutsideTool.WithFile("page.png", page, path => OutsideTool.Run("zbarimg", "--raw", "-q", path)).Output.Trim());

        found.ShouldContain(DocumentSamples.Verification.Address);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingStandsOutsideThePaper(string name)
    {
        using var pdf = PdfDocument.Open(DocumentSet.All[name]().GeneratePdf());

        foreach (var page in pdf.GetPages())
        {
            page.Letters.ShouldAllBe(letter => letter.StartBaseLine.X > 20 && letter.EndBaseLine.X < page.Width - 20);
            page.Letters.ShouldAllBe(letter => letter.StartBaseLine.Y > 15 && letter.StartBaseLine.Y < page.Height - 30);
        }
    }
}
