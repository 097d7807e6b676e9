using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>A document put together on the spot.</summary>
public sealed class Document : IDocument
{
    private readonly Action<IDocumentContainer> _handler;
    private DocumentMetadata _metadata = DocumentMetadata.Default;
    private DocumentSettings _settings = DocumentSettings.Default;

    private Document(Action<IDocumentContainer> handler)
    {
        _handler = handler;
    }

    /// <summary>A document whose pages the handler sets.</summary>
    public static Document Create(Action<IDocumentContainer> handler) => new(handler);

    /// <summary>Several documents in one file.</summary>
    public static MergedDocument Merge(IEnumerable<IDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new MergedDocument(documents);
    }

    /// <summary>Several documents in one file.</summary>
    public static MergedDocument Merge(params IDocument[] documents) => Merge(documents.AsEnumerable());

    /// <summary>Sets what the file says about itself.</summary>
    public Document WithMetadata(DocumentMetadata metadata)
    {
        _metadata = metadata;
        return this;
    }

    /// <summary>Sets how the file is made.</summary>
    public Document WithSettings(DocumentSettings settings)
    {
        _settings = settings;
        return this;
    }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => _metadata;

    /// <inheritdoc />
    public DocumentSettings GetSettings() => _settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container) => _handler(container);
}
