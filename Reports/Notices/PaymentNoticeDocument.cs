using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>缴款通知书 (rules of the office: JK).</summary>
public sealed class PaymentNoticeDocument : NoticeDocument
{
    private readonly PaymentNoticeModel _model;

    /// <summary>The notice of that content.</summary>
    public PaymentNoticeDocument(PaymentNoticeModel model)
        : base(model?.Head!, "缴款通知书")
    {
        _model = model!;
    }

    /// <inheritdoc />
    private protected override string SealWords => "加盖公章处";

    /// <inheritdoc />
    private protected override string Closing => ContactWords;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        column.Paragraph($"{Head.Application}，依据{Head.LegalBasis}，经核定：");
        column.Paragraph($"收费项目及标准：{_model.Item.TrimEnd('。')}。");
        if (_model.DueOn is { } day)
        {
            column.Paragraph($"应缴金额：{_model.Amount}。请于{ChineseDate.Of(day)}前（含当日）通过财政非税收入收缴系统或者税务机关缴纳；到账信息由系统自动回传，不需要提交缴款凭证。");
            column.Paragraph("逾期未缴纳的，按照有关规定处理。");
        }
        else
        {
            column.Paragraph("经核定，本项目依法免予征收，不需要缴款。");
        }

        column.Paragraph(_model.Remedies.Sentence("本通知书"));
    }
}
