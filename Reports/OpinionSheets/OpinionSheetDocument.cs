using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.OpinionSheets;

/// <summary>综合意见单, a sheet across: what all departments demand in a stage, the applicant's answer beside each point.</summary>
public sealed class OpinionSheetDocument : IDocument
{
    private const string Title = "综合意见单";

    private readonly OpinionSheetModel _model;

    /// <summary>The sheet of that content.</summary>
    public OpinionSheetDocument(OpinionSheetModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(Title, _model.Head.OrganName, _model.Head.Number, _model.Head.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container) => PlainSheet.AddTo(
        container, Title, _model.Head, lies: true,
        [
            ("编号", _model.Head.Number), ("项目", _model.ProjectName), ("阶段", $"{_model.StageName}（第{_model.Round}次，{_model.JointNumber}）"),
            ("答复", _model.AnsweredOn is { } day ? $"申请人已于{ChineseDate.Of(day)}答复" : $"请于{ChineseDate.Of(_model.DueOn)}前（含当日）逐条答复"),
            .. _model.Remark.Length > 0 ? [("说明", _model.Remark)] : Array.Empty<(string, string)>(),
        ],
        column => column.Table(
            [0.6f, 2.2f, 2.2f, 4.2f, 2.2f, 4.0f],
            ["序号", "部门", "事项", "意见和要求", "依据", "申请人答复"],
            _model.Lines.Select((line, i) => (IReadOnlyList<string>)[$"{i + 1}", line.Organ, line.Matter, line.Demand, line.Clause, line.Answer])));
}
