namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>A document that can be made into a file.</summary>
public interface IDocument
{
    /// <summary>What the file says about itself.</summary>
    DocumentMetadata GetMetadata() => DocumentMetadata.Default;

    /// <summary>How the file is made.</summary>
    DocumentSettings GetSettings() => DocumentSettings.Default;

    /// <summary>Sets the pages.</summary>
    void Compose(IDocumentContainer container);
}
