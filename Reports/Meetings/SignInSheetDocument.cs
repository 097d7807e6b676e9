using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Meetings;

/// <summary>会议签到表.</summary>
public sealed class SignInSheetDocument : IDocument
{
    private readonly SignInSheetModel _model;

    /// <summary>The sheet of that content.</summary>
    public SignInSheetDocument(SignInSheetModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata("会议签到表", _model.Head.OrganName, _model.Head.Number, _model.Head.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container) => PlainSheet.AddTo(
        container, "会议签到表", _model.Head, lies: false,
        [("编号", _model.Head.Number), ("会议", _model.Subject), ("时间", _model.Time), ("地点", _model.Place)],
        column => column.Table([0.9f, 3.0f, 1.4f, 1.6f, 1.9f, 1.9f], ["序号", "单位", "姓名", "职务", "联系电话", "签到"], Rows()));

    private IEnumerable<IReadOnlyList<string>> Rows()
    {
        var number = 0;
        foreach (var signatory in _model.Signatories)
        {
            yield return [$"{++number}", signatory.Organ, signatory.Name, signatory.Post, signatory.Phone, signatory.SignedAt];
        }

        for (var i = 0; i < _model.EmptyLines; i++)
        {
            yield return [$"{++number}", string.Empty, string.Empty, string.Empty, string.Empty, string.Empty];
        }
    }
}
