using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>不予受理通知书 (catalogue WS-03) and 不予行政许可决定书 (WS-05).</summary>
public sealed class RefusalNoticeDocument : IDocument
{
    private readonly RefusalNoticeModel _model;

    /// <summary>The document of that content.</summary>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public RefusalNoticeDocument(RefusalNoticeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Reasons.Count == 0)
        {
            throw new ArgumentException("不予受理、不予许可必须说明理由", nameof(model));
        }

        _model = model;
    }

    private string Title => _model.Kind == RefusalKind.Acceptance ? "不予受理通知书" : _model.DenialTitle;

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(Title, _model.OrganName, _model.Number, _model.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        var frame = new LetterFrame(
            _model.OrganName, Title, _model.Number, _model.CaseNumber, _model.ApplicantName, _model.IssuedOn, "加盖公章处", _model.Verification);
        LetterPage.AddTo(container, frame, column =>
        {
            var project = _model.ProjectName.Length == 0 ? string.Empty : $"就“{_model.ProjectName}”";
            var refusal = _model.Kind == RefusalKind.Acceptance ? "不予受理" : _model.Outcome;
            column.Paragraph(
                $"你单位（个人）{project}提出的“{_model.MatterName}”申请，本机关已于{ChineseDate.Of(_model.ReceivedOn)}收到。经审查，依据{_model.LegalBasis}，本机关决定{refusal}。理由如下：");
            for (var i = 0; i < _model.Reasons.Count; i++)
            {
                column.Paragraph(_model.Reasons.Count == 1 ? _model.Reasons[i] : $"{i + 1}. {_model.Reasons[i]}");
            }

            if (_model.CompetentOrgan.Length > 0)
            {
                column.Paragraph($"该申请事项依法不属于本机关职权范围，请向{_model.CompetentOrgan}提出申请。");
            }

            var remedies = _model.RemediesText ?? _model.Remedies.Sentence(_model.Kind == RefusalKind.Acceptance ? "本通知书" : "本决定书");
            if (remedies.Length > 0)
            {
                column.Paragraph(remedies);
            }
        });
    }
}
