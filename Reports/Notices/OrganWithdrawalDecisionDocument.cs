using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>撤回行政许可决定书 (rules of the office: CH).</summary>
public sealed class OrganWithdrawalDecisionDocument : NoticeDocument
{
    private readonly OrganWithdrawalDecisionModel _model;

    /// <summary>The notice of that content.</summary>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public OrganWithdrawalDecisionDocument(OrganWithdrawalDecisionModel model)
        : base(model?.Head!, model?.Head?.IsLicence == true ? "撤回行政许可决定书" : "撤回决定书")
    {
        if (string.IsNullOrWhiteSpace(model?.Reason))
        {
            throw new ArgumentException("撤回决定必须说明理由", nameof(model));
        }

        _model = model!;
    }

    private string Source => Head.IsLicence ? "（《中华人民共和国行政许可法》第八条第二款）" : string.Empty;

    /// <inheritdoc />
    private protected override string SealWords => "加盖公章处";

    /// <inheritdoc />
    private protected override string Closing => _model.Remedies;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        column.Paragraph($"本机关于{ChineseDate.Of(_model.GrantedOn)}就你单位（个人）的“{Head.MatterName}”申请作出准予决定，核发{_model.CertificateName}（{_model.CertificateNumber}）。现因下列情况：");
        column.Paragraph(_model.Reason);
        column.Paragraph($"为了公共利益的需要，依据{_model.LegalGround}，本机关决定撤回上述决定。{_model.CertificateName}（{_model.CertificateNumber}）自本决定作出之日起停止使用。");
        if (_model.Compensation.Length > 0)
        {
            column.Paragraph($"关于补偿：{_model.Compensation.TrimEnd('。')}。");
        }

        column.Paragraph($"由此给你单位（个人）造成财产损失的，本机关依法给予补偿{Source}，可以持有关凭证向本机关提出补偿申请。");
    }
}
