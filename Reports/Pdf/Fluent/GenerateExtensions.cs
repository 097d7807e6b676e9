using ApprovalOffice.Reports.Pdf.Drawing;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>From a document to a file.</summary>
public static class GenerateExtensions
{
    /// <summary>The document as PDF.</summary>
    /// <exception cref="Drawing.Exceptions.DocumentLayoutException">Content fits on no page.</exception>
    /// <exception cref="Fonts.MissingGlyphException">No font has a character of the text.</exception>
    public static byte[] GeneratePdf(this IDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentDrawing.Pdf(document);
    }

    /// <summary>The document as a PDF file.</summary>
    public static void GeneratePdf(this IDocument document, string filePath) => File.WriteAllBytes(filePath, document.GeneratePdf());

    /// <summary>The document as PDF, written to a stream.</summary>
    public static void GeneratePdf(this IDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(document.GeneratePdf());
    }

    /// <summary>A picture of each page.</summary>
    public static IEnumerable<byte[]> GenerateImages(this IDocument document, ImageGenerationSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentDrawing.Images(document, settings ?? ImageGenerationSettings.Default);
    }

    /// <summary>A picture file of each page.</summary>
    public static void GenerateImages(this IDocument document, GenerateDocumentImagePath imagePathSource, ImageGenerationSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(imagePathSource);
        var index = 0;
        foreach (var picture in document.GenerateImages(settings))
        {
            File.WriteAllBytes(imagePathSource(index), picture);
            index++;
        }
    }
}
