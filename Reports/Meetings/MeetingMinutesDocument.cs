using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Meetings;

/// <summary>会议纪要 (GB/T 9704-2012 §10.3 纪要格式): the red mark says 会议纪要, who was present stands below the text.</summary>
public sealed class MeetingMinutesDocument : IDocument
{
    private readonly MeetingMinutesModel _model;

    /// <summary>The minutes of that content.</summary>
    public MeetingMinutesDocument(MeetingMinutesModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    private string Title => $"{_model.Subject}会议纪要";

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(Title, _model.Head.OrganName, _model.Head.Number, _model.Head.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        var head = _model.Head;
        var frame = new RedHeadFrame(head.OrganName, Title, head.Number, string.Empty, head.IssuedOn, string.Empty, [], head.Verification)
        {
            Mark = $"{head.OrganName}会议纪要",
            Present = [.. Present()],
        };
        RedHeadPage.AddTo(container, frame, Body);
    }

    private IEnumerable<(string Word, string Names)> Present()
    {
        foreach (var (word, names) in new[] { ("出席", _model.Attended), ("请假", _model.Excused), ("列席", _model.Observed) })
        {
            if (names.Count > 0)
            {
                yield return (word, string.Join("、", names));
            }
        }
    }

    private void Body(ColumnDescriptor column)
    {
        column.LetterParagraph($"{_model.Held}，{_model.Chair}主持召开{_model.Subject}会议。纪要如下：");
        foreach (var paragraph in _model.Opening)
        {
            column.LetterParagraph(paragraph);
        }

        if (_model.Resolutions.Count > 0)
        {
            column.LetterParagraph("会议议定以下事项：");
        }

        for (var i = 0; i < _model.Resolutions.Count; i++)
        {
            var resolution = _model.Resolutions[i];
            var due = resolution.DueOn is { } day ? $"，于{ChineseDate.Of(day)}前完成" : string.Empty;
            column.LetterParagraph($"{ChineseOrdinal.Of(i + 1)}、{resolution.Text.TrimEnd('。')}。由{resolution.Owner}负责{due}。");
        }
    }
}
