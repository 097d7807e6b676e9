using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 终止办理告知书: the correction was not handed in in time.</summary>
/// <param name="Head">The case.</param>
/// <param name="Reason">Why it ends.</param>
/// <param name="CorrectionDueOn">Last day of the correction; null if none was asked for.</param>
/// <param name="Remedies">Where the applicant may turn; null where none lies against it.</param>
public sealed record TerminationNoticeModel(
    NoticeHead Head,
    string Reason,
    DateOnly? CorrectionDueOn,
    Remedies? Remedies);
