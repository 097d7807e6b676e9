using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Commitments;

/// <summary>告知承诺书 (国办发〔2020〕42号): both halves on one letter, the office's telling and the applicant's signed promise.</summary>
public sealed class CommitmentLetterDocument : IDocument
{
    private const string Title = "告知承诺书";

    private readonly CommitmentLetterModel _model;

    /// <summary>The letter of that content.</summary>
    public CommitmentLetterDocument(CommitmentLetterModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(Title, _model.OrganName, _model.Number, _model.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container) => LetterPage.AddTo(
        container,
        new LetterFrame(
            _model.OrganName, Title, _model.Number, _model.CaseNumber, _model.ApplicantName, _model.IssuedOn, "加盖行政审批专用章处", _model.Verification),
        Body);

    private void Body(ColumnDescriptor column)
    {
        var about = _model.ProjectName.Length == 0 ? string.Empty : $"“{_model.ProjectName}”";
        column.Paragraph($"{about}申请办理“{_model.MatterName}”（{_model.Name}），依据{_model.LegalBasis}，采用告知承诺方式。");
        column.Section("一、审批部门告知", section =>
        {
            Listed(section, "适用条件", _model.Conditions);
            Listed(section, "不适用告知承诺的情形", _model.Exclusions);
            Listed(section, "统一开工条件", _model.StartConditions);
            section.Paragraph(_model.Procedure);
            Listed(section, "不实承诺的后果", _model.Consequences);
        });
        column.Section("二、申请人承诺", section =>
        {
            Listed(section, $"{_model.ApplicantName}{Code()}郑重承诺", _model.Promises);
            section.Paragraph($"承诺人：{_model.SignedBy}（已在系统中确认签署）");
            section.Paragraph($"签署日期：{ChineseDate.Of(_model.SignedOn)}");
        });
        column.Paragraph($"本承诺的核查期限至{ChineseDate.Of(_model.VerifyBy)}。");
    }

    private string Code() => _model.ApplicantCode.Length == 0 ? string.Empty : $"（{_model.ApplicantCode}）";

    private static void Listed(ColumnDescriptor column, string word, IReadOnlyList<string> items)
    {
        if (items.Count > 0)
        {
            column.Paragraph($"{word}：{string.Join("；", items.Select((item, i) => $"{i + 1}. {item.TrimEnd('。', '；')}"))}。");
        }
    }
}
