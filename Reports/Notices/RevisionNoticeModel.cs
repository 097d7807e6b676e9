namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 材料修改通知书: after acceptance, with the consent of the applicant; the statutory period goes on.</summary>
/// <param name="Head">The case.</param>
/// <param name="Reason">What is to be changed and why.</param>
/// <param name="Consent">How the applicant agreed.</param>
/// <param name="StartOn">First day that does not count for the promise.</param>
/// <param name="DueOn">Last day to hand in what was changed.</param>
public sealed record RevisionNoticeModel(
    NoticeHead Head,
    string Reason,
    string Consent,
    DateOnly StartOn,
    DateOnly DueOn);
