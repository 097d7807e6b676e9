using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>注销行政许可决定书 (rules of the office: ZX).</summary>
public sealed class CancellationDecisionDocument : NoticeDocument
{
    private readonly CancellationDecisionModel _model;

    /// <summary>The notice of that content.</summary>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public CancellationDecisionDocument(CancellationDecisionModel model)
        : base(model?.Head!, model?.Head?.IsLicence == true ? "注销行政许可决定书" : "注销决定书")
    {
        if (string.IsNullOrWhiteSpace(model?.Reason))
        {
            throw new ArgumentException("注销决定必须说明理由", nameof(model));
        }

        _model = model!;
    }

    /// <inheritdoc />
    private protected override string SealWords => "加盖公章处";

    /// <inheritdoc />
    private protected override string Closing => _model.Remedies?.Sentence("本决定书") ?? string.Empty;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        column.Paragraph($"本机关于{ChineseDate.Of(_model.GrantedOn)}就你单位（个人）的“{Head.MatterName}”申请作出准予决定，核发{_model.CertificateName}（{_model.CertificateNumber}）。现因：");
        column.Paragraph(_model.Reason);
        column.Paragraph($"依据{_model.LegalGround}，本机关依法办理注销手续，{_model.CertificateName}（{_model.CertificateNumber}）予以注销，并向社会公告。");
    }
}
