namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>Several documents in one file, one after the other.</summary>
public sealed class MergedDocument : IDocument
{
    private DocumentMetadata _metadata = DocumentMetadata.Default;
    private DocumentSettings _settings = DocumentSettings.Default;

    internal MergedDocument(IEnumerable<IDocument> documents)
    {
        Documents = [.. documents];
    }

    internal IReadOnlyList<IDocument> Documents { get; }

    /// <summary>Whether each document counts its own pages.</summary>
    internal bool NumbersEachDocument { get; private set; } = true;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        foreach (var document in Documents)
        {
            document.Compose(container);
        }
    }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => _metadata;

    /// <inheritdoc />
    public DocumentSettings GetSettings() => _settings;

    /// <summary>Each document counts its own pages.</summary>
    public MergedDocument UseOriginalPageNumbers() => Numbering(each: true);

    /// <summary>Pages are counted through.</summary>
    public MergedDocument UseContinuousPageNumbers() => Numbering(each: false);

    /// <summary>Sets what the file says about itself.</summary>
    public MergedDocument WithMetadata(DocumentMetadata metadata)
    {
        _metadata = metadata;
        return this;
    }

    /// <summary>Sets how the file is made.</summary>
    public MergedDocument WithSettings(DocumentSettings settings)
    {
        _settings = settings;
        return this;
    }

    private MergedDocument Numbering(bool each)
    {
        NumbersEachDocument = each;
        return this;
    }
}
