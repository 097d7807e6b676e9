using System.Buffers.Binary;

namespace ApprovalOffice.Reports.Layout;

/// <summary>
/// A document ready to be drawn, so that its callers need not know which engine draws it: as the file it is issued as, or as pictures
/// for those who are about to issue it. A preview is no paper: it has no text that could be copied out, and its mark is part of the picture.
/// </summary>
public sealed class PaperDrawing(IDocument document)
{
    /// <summary>What stands across every page of a preview.</summary>
    public const string Mark = "预览稿　不具效力";

    private const int Dots = 110;

    /// <summary>The document as PDF.</summary>
    /// <exception cref="Fonts.MissingGlyphException">A character has no glyph in any font of the office.</exception>
    public byte[] Pdf() => PaperFile.Of(document);

    /// <summary>Its pages as PNG pictures (110 dots an inch), each marked.</summary>
    /// <exception cref="Fonts.MissingGlyphException">A character has no glyph in any font of the office.</exception>
    public IReadOnlyList<byte[]> Preview()
    {
        ImageGenerationSettings settings = new() { RasterDpi = Dots };
        List<byte[]> plain = [.. document.GenerateImages(settings)];
        return [.. Document.Create(container => plain.ForEach(picture => AddTo(container, picture))).GenerateImages(settings)];
    }

    private static void AddTo(IDocumentContainer container, byte[] picture) => container.Page(page =>
    {
        // A PNG says its width and height in pixels at the same place of every file (PNG 3rd edition, 11.2.1 IHDR).
        float width = BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)) * 72f / Dots;
        float height = BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)) * 72f / Dots;
        page.Size(width, height);
        page.Content().Layers(layers =>
        {
            layers.PrimaryLayer().Image(picture).FitArea();
            layers.Layer().PaddingTop(height * 0.68f).PaddingLeft(width * 0.14f).Rotate(-35).Text(Mark).FontSize(width / 11).FontColor(Color.FromHex("#44B3261E"));
        });
    });
}
