using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Supervision;

/// <summary>督办函, an official document (GB/T 9704-2012 §7).</summary>
public sealed class SupervisionLetterDocument : IDocument
{
    private readonly SupervisionLetterModel _model;

    /// <summary>The letter of that content.</summary>
    public SupervisionLetterDocument(SupervisionLetterModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    private string Title => $"关于{_model.Subject}的督办函";

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(Title, _model.Head.OrganName, _model.Head.Number, _model.Head.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        var head = _model.Head;
        var frame = new RedHeadFrame(
            head.OrganName, Title, head.Number, _model.Addressee, head.IssuedOn, "特此函告。", _model.Annexes, head.Verification);
        RedHeadPage.AddTo(container, frame, Body);
    }

    private void Body(ColumnDescriptor column)
    {
        column.LetterHeading("一、发现的问题");
        Numbered(column, _model.Findings);
        column.LetterHeading("二、办理要求");
        Numbered(column, _model.Demands);
        column.LetterParagraph($"请于{ChineseDate.Of(_model.AnswerBy)}前（含当日）书面反馈办理结果。联系人：{_model.Contact}。");
    }

    private static void Numbered(ColumnDescriptor column, IReadOnlyList<string> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            column.LetterParagraph($"（{ChineseOrdinal.Of(i + 1)}）{items[i].TrimEnd('。')}。");
        }
    }
}
