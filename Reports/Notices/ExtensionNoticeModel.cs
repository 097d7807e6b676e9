using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 延长审批期限通知书 (行政许可法 art. 42: once, by the head of the organ, with the reason).</summary>
/// <param name="Head">The case.</param>
/// <param name="Length">By how many days.</param>
/// <param name="Unit">Which days.</param>
/// <param name="NewDueOn">The last day of the lengthened statutory period; null where the law sets none.</param>
/// <param name="Ground">The law that allows it, as the catalogue names it; empty for art. 42.</param>
/// <param name="Reason">Why.</param>
public sealed record ExtensionNoticeModel(
    NoticeHead Head,
    int Length,
    DayUnit Unit,
    DateOnly? NewDueOn,
    string Ground,
    string Reason)
{
    /// <summary>Who grants it, as the catalogue names them; the head of the organ by art. 42.</summary>
    public string Approver { get; init; } = "本机关负责人";
}
