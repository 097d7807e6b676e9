using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Meetings;

/// <summary>会商意见汇总表, a sheet across.</summary>
public sealed class OpinionSummaryDocument : IDocument
{
    private readonly OpinionSummaryModel _model;

    /// <summary>The summary of that content.</summary>
    public OpinionSummaryDocument(OpinionSummaryModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata("会商意见汇总表", _model.Head.OrganName, _model.Head.Number, _model.Head.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container) => PlainSheet.AddTo(
        container, "会商意见汇总表", _model.Head, lies: true,
        [("编号", _model.Head.Number), ("项目", $"{_model.ProjectName}（{_model.ProjectCode}）"), ("会商内容", _model.Subject)],
        column =>
        {
            column.Table(
                [0.6f, 2.6f, 1.8f, 4.2f, 3.6f, 1.8f],
                ["序号", "部门", "意见", "意见内容", "需修改内容", "反馈日期"],
                _model.Opinions.Select((line, i) => (IReadOnlyList<string>)
                    [$"{i + 1}", line.Organ, line.Opinion, line.Content, line.RequiredChanges, line.GivenOn is { } day ? ChineseDate.Of(day) : "逾期默认同意"]));
            column.Item().PaddingTop(8).Text($"汇总结论：{_model.Conclusion}").Justify();
        });
}
