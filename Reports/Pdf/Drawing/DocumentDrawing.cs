using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>From a document to a file: composes, counts the pages, draws them, makes the font subsets, writes.</summary>
internal static class DocumentDrawing
{
    private const int MostCounts = 4;

    internal static byte[] Pdf(IDocument document)
    {
        var settings = document.GetSettings();
        var metadata = document.GetMetadata();
        var drawn = Draw(document);
        using var fonts = new SubsetFonts(drawn.Characters);
        using var tools = new DrawingTools(fonts);
        using var stream = new SKDynamicMemoryWStream();
        using (var pdf = SKDocument.CreatePdf(stream, Metadata(metadata, settings)))
        {
            foreach (var page in drawn.Pages)
            {
                Replay(page, pdf.BeginPage(page.Size.Width, page.Size.Height), tools);
                pdf.EndPage();
            }

            pdf.Close();
        }

        using var written = stream.DetachAsData();
        var file = PdfCatalog.Complete(written.AsSpan(), metadata, drawn.Outline);
        PdfIdentity.MakeStable(file);
        return file;
    }

    internal static IEnumerable<byte[]> Images(IDocument document, ImageGenerationSettings settings)
    {
        var drawn = Draw(document);
        using var fonts = new SubsetFonts(drawn.Characters);
        using var tools = new DrawingTools(fonts);
        var scale = settings.RasterDpi / 72f;
        var pictures = new List<byte[]>(drawn.Pages.Count);
        foreach (var page in drawn.Pages)
        {
            var size = new SKImageInfo((int)MathF.Round(page.Size.Width * scale), (int)MathF.Round(page.Size.Height * scale));
            using var surface = SKSurface.Create(size);
            surface.Canvas.Clear(settings.UseTransparentBackground ? SKColors.Transparent : SKColors.White);
            surface.Canvas.Scale(scale);
            Replay(page, surface.Canvas, tools);
            using var picture = surface.Snapshot();
            using var encoded = picture.Encode(Format(settings.ImageFormat), Quality(settings.ImageCompressionQuality));
            pictures.Add(encoded.ToArray());
        }

        return pictures;
    }

    private static RecordingSheet Draw(IDocument document) =>
        document is MergedDocument { NumbersEachDocument: true } merged ? DrawEach(merged) : Draw(document, string.Empty);

    private static RecordingSheet DrawEach(MergedDocument merged)
    {
        var all = new RecordingSheet();
        for (var i = 0; i < merged.Documents.Count; i++)
        {
            all.Append(Draw(merged.Documents[i], $"d{i + 1}"));
        }

        return all;
    }

    private static RecordingSheet Draw(IDocument document, string prefix)
    {
        var pages = new PageGroups();
        document.Compose(pages);
        var recording = new RecordingSheet(prefix);
        var pass = new LayoutPass(null, recording);
        pages.Draw(pass);
        if (!pass.AsksAhead)
        {
            return recording;
        }

        var sections = pass.Sections;
        var total = recording.Pages.Count;
        var tries = 0;
        do
        {
            // The number of pages is itself printed: where its width moved a line to another page, they are counted again.
            recording = new RecordingSheet(prefix);
            pass = new LayoutPass(total, recording, sections);
            pages.Draw(pass);
            sections = pass.Sections;
            tries++;
            if (recording.Pages.Count == total)
            {
                return recording;
            }

            total = recording.Pages.Count;
        }
        while (tries < MostCounts);

        throw new DocumentLayoutException($"页数无法确定（{total} 页）");
    }

    private static void Replay(DrawnPage page, SKCanvas canvas, DrawingTools tools)
    {
        foreach (var stroke in page.Strokes)
        {
            stroke.Replay(canvas, tools);
        }
    }

    private static SKDocumentPdfMetadata Metadata(DocumentMetadata metadata, DocumentSettings settings)
    {
        if (settings.PDFA_Conformance is not (PDFA_Conformance.None or PDFA_Conformance.PDFA_2B))
        {
            throw new DocumentComposeException($"本引擎只能声明 PDF/A-2B，不能声明 {settings.PDFA_Conformance}");
        }

        return new SKDocumentPdfMetadata(settings.ImageRasterDpi, Quality(settings.ImageCompressionQuality))
        {
            Title = metadata.Title ?? string.Empty,
            Author = metadata.Author ?? string.Empty,
            Subject = metadata.Subject ?? string.Empty,
            Keywords = metadata.Keywords ?? string.Empty,
            Creator = metadata.Creator ?? string.Empty,
            Producer = metadata.Producer ?? string.Empty,
            Creation = metadata.CreationDate.UtcDateTime,
            Modified = metadata.ModifiedDate.UtcDateTime,
            PdfA = settings.PDFA_Conformance == PDFA_Conformance.PDFA_2B,
        };
    }

    private static int Quality(ImageCompressionQuality quality) => quality switch
    {
        ImageCompressionQuality.Best => 101,
        ImageCompressionQuality.VeryHigh => 90,
        ImageCompressionQuality.High => 75,
        ImageCompressionQuality.Medium => 50,
        ImageCompressionQuality.Low => 25,
        _ => 10,
    };

    private static SKEncodedImageFormat Format(ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => SKEncodedImageFormat.Jpeg,
        ImageFormat.Webp => SKEncodedImageFormat.Webp,
        _ => SKEncodedImageFormat.Png,
    };
}
