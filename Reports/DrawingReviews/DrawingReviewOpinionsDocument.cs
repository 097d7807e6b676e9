using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.DrawingReviews;

/// <summary>施工图设计文件审查意见告知书, an official letter (GB/T 9704-2012 §10.1).</summary>
public sealed class DrawingReviewOpinionsDocument : IDocument
{
    private const string Title = "施工图设计文件审查意见告知书";

    private readonly DrawingReviewOpinionsModel _model;

    /// <summary>The letter of that content.</summary>
    public DrawingReviewOpinionsDocument(DrawingReviewOpinionsModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(Title, _model.Head.OrganName, _model.Head.Number, _model.Head.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        var head = _model.Head;
        LetterPage.AddTo(
            container,
            new LetterFrame(head.OrganName, Title, head.Number, string.Empty, _model.OwnerName, head.IssuedOn, "加盖审查专用章处", head.Verification),
            Body);
    }

    private void Body(ColumnDescriptor column)
    {
        var mandatory = _model.Opinions.Count(opinion => opinion.IsMandatory);
        column.Paragraph(
            $"你单位报审的“{_model.ProjectName}”施工图设计文件（设计单位：{_model.DesignerName}）已完成第{_model.Round}轮审查。"
            + $"共提出审查意见{_model.Opinions.Count}条，其中违反强制性条文{mandatory}条，具体如下：");
        column.Table(
            [0.7f, 1.3f, 1.6f, 4.6f, 3.4f, 1.1f],
            ["序号", "专业", "图号", "审查意见", "依据条文", "强条"],
            _model.Opinions.Select((opinion, i) => (IReadOnlyList<string>)
                [$"{i + 1}", opinion.Discipline, opinion.Drawing, opinion.Opinion, opinion.Provision, opinion.IsMandatory ? "是" : "否"]));
        column.Paragraph($"请组织设计单位逐条修改或者答复，于{ChineseDate.Of(_model.DueOn)}前（含当日）通过系统重新报审。违反强制性条文的，修改后方可出具审查合格书。");
        column.Paragraph($"联系人：{_model.Contact}。");
    }
}
