using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.Reports.Acceptances;

/// <summary>联合验收现场核验通知书.</summary>
public sealed class AcceptanceVisitDocument : NoticeDocument
{
    private readonly AcceptanceVisitModel _model;

    /// <summary>The notice of that content.</summary>
    public AcceptanceVisitDocument(AcceptanceVisitModel model)
        : base(model?.Head!, "联合验收现场核验通知书")
    {
        _model = model!;
    }

    /// <inheritdoc />
    private protected override string Closing => ContactWords;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        column.Paragraph(_model.Round == 1
            ? $"{Head.Application}已经受理。现组织有关部门对下列范围进行联合验收现场核验：{_model.Scope}。"
            : $"{Head.Application}，上次核验没有通过的专项已经提交整改报告。现对这些专项进行复验（第{_model.Round}次核验），验收范围：{_model.Scope}。");
        column.Paragraph($"核验时间：{_model.When}。集合地点：{_model.Place}。现场联系：{_model.Contact}。");
        column.Paragraph($"核验专项：{string.Join("；", _model.Parts)}。");
        column.Paragraph($"参加人员：{string.Join("；", _model.People)}。");
        column.Paragraph("请建设单位组织勘察、设计、施工、监理单位的项目负责人到场，备齐竣工图和有关资料，保证被核验部位能够到达、设施能够开启测试。");
    }
}
