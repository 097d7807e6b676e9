using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>听证告知书 (catalogue WS-08).</summary>
public sealed class HearingNoticeDocument : NoticeDocument
{
    private readonly HearingNoticeModel _model;

    /// <summary>The notice of that content.</summary>
    public HearingNoticeDocument(HearingNoticeModel model)
        : base(model?.Head!, "听证告知书")
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
        column.Paragraph(_model.GrantedOn is { } granted
            ? $"{Head.Application}，本机关已于{ChineseDate.Of(granted)}作出准予决定，现拟改变该决定。依据{(Head.IsLicence ? "《中华人民共和国行政许可法》第七条、第四十七条" : Head.LegalBasis)}，现将有关事项告知如下："
            : $"{Head.Application}，本机关正在审查。依据{(Head.IsLicence ? "《中华人民共和国行政许可法》第四十六条、第四十七条" : Head.LegalBasis)}，现将有关事项告知如下：");
        column.Paragraph(_model.Content);
        column.Paragraph($"对上述事项，你单位（个人）享有要求听证的权利。要求听证的，应当自收到本告知书之日起五日内（至{ChineseDate.Of(_model.AskBy)}）向本机关提出申请；逾期未提出的，视为放弃听证。");
        column.Paragraph("本机关自收到听证申请之日起二十日内组织听证，并于举行听证的七日前通知时间、地点。听证公开举行，你单位（个人）可以委托代理人参加，可以提出证据、进行申辩和质证，不承担组织听证的费用。");
    }
}
