namespace ApprovalOffice.Reports.Layout;

/// <summary>Makes the file of a document, so that its callers need not know which engine draws it.</summary>
public static partial class PaperFile
{
    /// <summary>The document as PDF.</summary>
    /// <exception cref="Fonts.MissingGlyphException">A character has no glyph in any font of the office.</exception>
    public static byte[] Of(IDocument document)
    {
        PrepareEngine();
        return document.GeneratePdf();
    }

    // Ours needs nothing; QuestPDF its licence and the office's fonts.
    static partial void PrepareEngine();
}
