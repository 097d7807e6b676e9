using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Results;

/// <summary>A result that is an official document: 批复 with its title of the project, 决定书 with its remedies.</summary>
internal sealed class ResultLetter
{
    private readonly ResultPaperModel _model;

    internal ResultLetter(ResultPaperModel model)
    {
        _model = model;
    }

    private bool IsReply => _model.Kind == "批复";

    internal void AddTo(IDocumentContainer container)
    {
        var frame = new RedHeadFrame(
            _model.IssueAuthority,
            IsReply ? ReplyTitle() : _model.Name,
            _model.Number,
            _model.HolderName,
            _model.IssueDate,
            Closing(),
            _model.Annexes,
            _model.Verification);
        RedHeadPage.AddTo(container, frame, Body);
    }

    private string ReplyTitle()
    {
        var about = _model.ProjectName.Length == 0 ? string.Empty : _model.ProjectName;
        return _model.Name.EndsWith("批复", StringComparison.Ordinal)
            ? $"关于{about}{_model.Name[..^2]}的批复"
            : $"关于{about}的{_model.Name}";
    }

    private void Body(ColumnDescriptor column)
    {
        var accepted = _model.AcceptedOn is { } day ? $"，本机关于{ChineseDate.Of(day)}受理（办件编号{_model.CaseNumber}）" : $"（办件编号{_model.CaseNumber}）";
        column.LetterParagraph(IsReply
            ? $"你单位报来的“{_model.MatterName}”申请及有关材料收悉{accepted}。依据{_model.LegalBasis}，经研究，现批复如下："
            : $"你单位（个人）提出的“{_model.MatterName}”申请{accepted}。经审查，申请符合法定条件、标准，依据{_model.LegalBasis}，本机关决定{_model.Outcome}。具体内容如下：");
        var number = 0;
        foreach (var field in _model.Fields.Where(field => field.Key != "remedy"))
        {
            Field(column, ChineseOrdinal.Of(++number), field);
        }

        if (_model.Notes.Count > 0)
        {
            column.LetterParagraph($"{ChineseOrdinal.Of(++number)}、有关要求：{string.Join("；", _model.Notes.Select(note => note.TrimEnd('。', '；')))}。");
        }

        if (_model.Validity.Length > 0)
        {
            column.LetterParagraph($"{ChineseOrdinal.Of(++number)}、有效期：{_model.Validity.TrimEnd('。')}。");
        }
    }

    private string Closing() => IsReply ? "此复。" : _model.Remedies?.Sentence("本决定书") ?? "特此决定。";

    private static void Field(ColumnDescriptor column, string ordinal, ResultField field)
    {
        if (FieldTable.In(field.Value) is { } table)
        {
            column.LetterParagraph($"{ordinal}、{field.Label}：见下表。");
            column.Item().PaddingVertical(4).Table(table.Compose);
        }
        else
        {
            column.LetterParagraph($"{ordinal}、{field.Label}：{(field.Value.Length == 0 ? "／" : field.Value.TrimEnd('。'))}。");
        }
    }
}
