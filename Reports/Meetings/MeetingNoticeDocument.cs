using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Meetings;

/// <summary>会议通知, an official document (GB/T 9704-2012 §7).</summary>
public sealed class MeetingNoticeDocument : IDocument
{
    private readonly MeetingNoticeModel _model;

    /// <summary>The notice of that content.</summary>
    public MeetingNoticeDocument(MeetingNoticeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    private string Title => $"关于召开{_model.Subject}的通知";

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(Title, _model.Head.OrganName, _model.Head.Number, _model.Head.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        var head = _model.Head;
        var frame = new RedHeadFrame(
            head.OrganName, Title, head.Number, string.Join("、", _model.Addressees), head.IssuedOn, "请准时参加。", _model.Papers, head.Verification);
        RedHeadPage.AddTo(container, frame, Body);
    }

    private void Body(ColumnDescriptor column)
    {
        column.LetterParagraph($"经研究，定于{_model.Time}召开{_model.Subject}。现将有关事项通知如下：");
        column.LetterHeading("一、会议地点");
        column.LetterParagraph($"{_model.Place.TrimEnd('。')}。");
        column.LetterHeading("二、会议议程");
        Numbered(column, _model.Agenda);
        if (_model.Requirements.Count > 0)
        {
            column.LetterHeading("三、有关要求");
            Numbered(column, _model.Requirements);
        }

        column.LetterParagraph($"联系人：{_model.Contact}。");
    }

    private static void Numbered(ColumnDescriptor column, IReadOnlyList<string> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            column.LetterParagraph($"（{ChineseOrdinal.Of(i + 1)}）{items[i].TrimEnd('。')}。");
        }
    }
}
