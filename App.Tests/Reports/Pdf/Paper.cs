using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Helpers;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using UglyToad.PdfPig;

namespace ApprovalOffice.Tests.Reports.Pdf;

/// <summary>Small documents for tests of the engine, and what is read back from them.</summary>
internal static class Paper
{
    internal static Document Of(Action<IContainer> content, float width = 400, float height = 400) => Document.Create(document =>
        document.Page(page =>
        {
            page.Size(width, height);
            page.Margin(20);
            page.DefaultTextStyle(style => style.FontSize(10));
            page.Content().Element(content);
        }));

    /// <summary>The text of each page, in the order in which it was written, without anything added.</summary>
    internal static IReadOnlyList<string> Texts(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value)))];
    }

    /// <summary>The lines of a page from top to bottom, each as it stands from left to right.</summary>
    internal static IReadOnlyList<string> Lines(byte[] pdf, int page = 1)
    {
        using var document = PdfDocument.Open(pdf);
        return
        [
            .. document.GetPage(page).Letters
                .GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1))
                .OrderByDescending(line => line.Key)
                .Select(line => string.Concat(line.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value)).TrimEnd()),
        ];
    }

    /// <summary>Where each line of the first page ends, from top to bottom, in points from the left.</summary>
    internal static IReadOnlyList<double> LineEnds(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return
        [
            .. document.GetPage(1).Letters
                .GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1))
                .OrderByDescending(line => line.Key)
                .Select(line => line.Max(letter => letter.EndBaseLine.X)),
        ];
    }

    /// <summary>Where each character of the first page begins, in whole points from the left.</summary>
    internal static Dictionary<string, int> LeftEdges(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPage(1).Letters.ToDictionary(letter => letter.Value, letter => (int)Math.Round(letter.StartBaseLine.X));
    }
}
