using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Results;

/// <summary>
/// Any result of the catalogue: all fields of its face, its notes, its annexes, the place of the seal and the QR code, in the furniture
/// of its kind.
/// </summary>
public sealed class ResultDocument : IDocument
{
    private readonly ResultPaperModel _model;

    /// <summary>The paper of that content.</summary>
    public ResultDocument(ResultPaperModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(_model.Name, _model.IssueAuthority, _model.Number, _model.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        switch (FormOf(_model.Kind))
        {
            case ResultForm.Certificate:
                new ResultCertificate(_model).AddTo(container);
                break;
            case ResultForm.OfficialLetter:
                new ResultLetter(_model).AddTo(container);
                break;
            default:
                new ResultSheet(_model).AddTo(container);
                break;
        }
    }

    internal static ResultForm FormOf(string kind) => kind switch
    {
        "证书" => ResultForm.Certificate,
        "批复" or "决定书" => ResultForm.OfficialLetter,
        _ => ResultForm.Sheet,
    };
}
