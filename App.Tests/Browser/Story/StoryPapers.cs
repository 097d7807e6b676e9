using System.Text;
using ApprovalOffice.Tests.Reports;
using ApprovalOffice.Tests.Support;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Writer;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>A paper opened from a page and read with tools that did not make it.</summary>
internal static class StoryPapers
{
    /// <summary>The file behind a link of the page, fetched with the session of the person who sees it.</summary>
    public static async Task<byte[]> OpenAsync(this StoryDesk desk, ILocator link)
    {
        IAPIResponse answer = await desk.Page.APIRequest.GetAsync(new Uri(new Uri(desk.Page.Url), await link.GetAttributeAsync("href")).ToString());
        answer.Status.ShouldBe(200);
        answer.Headers["content-type"].ShouldBe("application/pdf");
        return await answer.BodyAsync();
    }

    /// <summary>A drawing that an applicant hands in.</summary>
    public static byte[] Drawing()
    {
        PdfDocumentBuilder drawing = new();
        drawing.AddPage(PageSize.A4);
        return drawing.Build();
    }

    /// <summary>All words of a paper.</summary>
    public static string TextOf(byte[] paper)
    {
        using PdfDocument document = PdfDocument.Open(paper);
        return string.Concat(document.GetPages().Select(page => page.Text)).Normalize(NormalizationForm.FormKC);
    }

    /// <summary>What the QR code of a paper says.</summary>
    public static string CodeOf(byte[] paper)
    {
        Tool.Require("pdftoppm");
        Tool.Require("zbarimg");
        return OutsideTool.WithFile("paper.pdf", paper, path =>
        {
            OutsideTool.Run("pdftoppm", "-r", "150", "-png", path, path[..^4]).ExitCode.ShouldBe(0);
            return OutsideTool.Run("zbarimg", ["--raw", "-q", .. Directory.GetFiles(Path.GetDirectoryName(path)!, "*.png")]).Output.Trim();
        });
    }
}
