using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Papers;

/// <summary>Code and word of a notice: under which code it is kept, and which word stands between the organ's word and the year of its number.</summary>
/// <param name="Code">WS-… of the catalogue, or the office's own.</param>
/// <param name="Word">e.g. 受, 补, 延.</param>
internal sealed record NoticeStyle(string Code, string Word)
{
    /// <summary>缴款通知书: what is told when a levy is assessed.</summary>
    public static readonly NoticeStyle PaymentNotice = new("JK", "缴");

    /// <summary>The style of a kind; null for a grant and a payment's receipt, which are numbered by the rule of the result.</summary>
    public static NoticeStyle? Of(NoticeKind kind) => kind switch
    {
        NoticeKind.IntakeReceipt => new("SJ", "收"),
        NoticeKind.Acceptance => new("WS-01", "受"),
        NoticeKind.Correction => new("WS-02", "补"),
        NoticeKind.AcceptanceRefusal => new("WS-03", "不受"),
        NoticeKind.Grant or NoticeKind.PaymentReceipt => null,
        NoticeKind.Denial => new("WS-05", "不许"),
        NoticeKind.Extension => new("WS-06", "延"),
        NoticeKind.SpecialProcedure => new("WS-07", "特"),
        NoticeKind.Hearing => new("WS-08", "听"),
        NoticeKind.Revision => new("XG", "改"),
        NoticeKind.OpinionLetter => new("ZQ", "函"),
        NoticeKind.AcceptanceVisit => new("YS-HY", "验核"),
        NoticeKind.Rectification => new("YS-ZG", "验改"),
        NoticeKind.UnitAcceptance => new("YS-DT", "联验单"),
        NoticeKind.Termination => new("ZB", "终"),
        NoticeKind.DeliveryReceipt => new("HZ", "送"),
        NoticeKind.Revocation => new("WS-12", "撤"),
        NoticeKind.OrganWithdrawal => new("CH", "撤回"),
        NoticeKind.Cancellation => new("ZX", "注"),
        NoticeKind.CommitmentLetter => new("CN", "诺"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
