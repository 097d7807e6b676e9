using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.Reports.Acceptances;

/// <summary>单位工程竣工联合验收意见书.</summary>
public sealed class UnitAcceptanceDocument : NoticeDocument
{
    private readonly UnitAcceptanceModel _model;

    /// <summary>The paper of that content.</summary>
    public UnitAcceptanceDocument(UnitAcceptanceModel model)
        : base(model?.Head!, "单位工程竣工联合验收意见书")
    {
        _model = model!;
    }

    /// <inheritdoc />
    private protected override string Closing => ContactWords;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        column.Paragraph($"{Head.Application}，经有关部门现场核验，对下列单位工程出具联合验收意见。");
        column.Paragraph($"验收范围：{_model.Scope}。{(_model.Area.Length > 0 ? $"竣工实测建筑面积：{_model.Area}。" : "")}");
        foreach ((AcceptedPart part, int index) in _model.Parts.Select((p, i) => (p, i)))
        {
            string when = part.PassedOn is { } day ? $"{ChineseDate.Of(day)}第{part.Round}次核验通过" : "本次核验以前已经办结";
            column.Paragraph($"{index + 1}．{part.Part}（{part.Organ}）：{when}。");
        }

        column.Paragraph($"独立使用条件：{_model.Use.TrimEnd('。')}。未完部分的隔离措施：{_model.Isolation.TrimEnd('。')}。剩余工程应于{ChineseDate.Of(_model.RestDueOn)}前完成并申请验收。");
        column.Paragraph($"联合验收意见：{_model.Conclusion}");
        column.Paragraph("本意见书只对上列单位工程有效。全部工程的竣工联合验收意见书在剩余工程验收通过后出具。");
    }
}
