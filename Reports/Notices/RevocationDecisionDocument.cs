using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>撤销行政许可决定书 (catalogue WS-12).</summary>
public sealed class RevocationDecisionDocument : NoticeDocument
{
    private readonly RevocationDecisionModel _model;

    /// <summary>The notice of that content.</summary>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public RevocationDecisionDocument(RevocationDecisionModel model)
        : base(model?.Head!, model?.Head?.IsLicence == true ? "撤销行政许可决定书" : "撤销决定书")
    {
        if (string.IsNullOrWhiteSpace(model?.Reason))
        {
            throw new ArgumentException("撤销决定必须说明理由", nameof(model));
        }

        _model = model!;
    }

    /// <inheritdoc />
    private protected override string SealWords => "加盖公章处";

    /// <inheritdoc />
    private protected override string Closing => _model.Remedies;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        column.Paragraph($"本机关于{ChineseDate.Of(_model.GrantedOn)}就你单位（个人）的“{Head.MatterName}”申请作出准予决定，核发{_model.CertificateName}（{_model.CertificateNumber}）。经查明：");
        column.Paragraph(_model.Reason);
        if (_model.Heard.Length > 0)
        {
            column.Paragraph(_model.Heard);
        }

        column.Paragraph($"依据{_model.LegalGround}，本机关决定撤销上述决定。{_model.CertificateName}（{_model.CertificateNumber}）自本决定作出之日起不得继续使用，持有纸质原件的应当交回本机关。");
        if (Head.IsLicence)
        {
            column.Paragraph("因行政机关的原因撤销，被许可人的合法权益受到损害的，依法给予赔偿；被许可人以欺骗、贿赂等不正当手段取得许可的，基于该许可取得的利益不受保护（《中华人民共和国行政许可法》第六十九条第四款）。");
        }
    }
}
