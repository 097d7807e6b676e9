using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>终止办理告知书 (rules of the office: ZB).</summary>
public sealed class TerminationNoticeDocument : NoticeDocument
{
    private readonly TerminationNoticeModel _model;

    /// <summary>The notice of that content.</summary>
    public TerminationNoticeDocument(TerminationNoticeModel model)
        : base(model?.Head!, "终止办理告知书")
    {
        _model = model!;
    }

    /// <inheritdoc />
    private protected override string Closing => ContactWords;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        var told = _model.CorrectionDueOn is { } day
            ? $"本机关已一次性告知需要补正的全部内容，并要求于{ChineseDate.Of(day)}前提交补正材料。"
            : string.Empty;
        column.Paragraph($"{Head.Application}，本机关于{ChineseDate.Of(Head.ReceivedOn)}收到。{told}");
        column.Paragraph($"{_model.Reason.TrimEnd('。')}。本机关决定终止办理。");
        column.Paragraph("终止办理不影响你单位（个人）备齐材料后重新提出申请。已提交的申请材料由本机关依法保存，需要取回原件的，请凭本告知书到窗口办理。");
        if (_model.Remedies is not null)
        {
            column.Paragraph(_model.Remedies.Sentence("本告知书"));
        }
    }
}
