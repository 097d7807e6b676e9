using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 缴款通知书: what a levy was assessed at, or that nothing is levied.</summary>
/// <param name="Head">The case.</param>
/// <param name="Item">收费项目及标准.</param>
/// <param name="Amount">Amount with its unit as it is printed; empty if nothing is levied.</param>
/// <param name="DueOn">Last day to pay; null if nothing is levied.</param>
/// <param name="Remedies">Where the payer may turn.</param>
public sealed record PaymentNoticeModel(
    NoticeHead Head,
    string Item,
    string Amount,
    DateOnly? DueOn,
    Remedies Remedies);
