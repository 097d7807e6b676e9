namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 听证告知书 (行政许可法 art. 46, 47: told before the decision, five days to ask, twenty to hold it, free of charge).</summary>
/// <param name="Head">The case.</param>
/// <param name="Content">What is to be decided and why it concerns them greatly.</param>
/// <param name="AskBy">Last day to ask for it.</param>
public sealed record HearingNoticeModel(
    NoticeHead Head,
    string Content,
    DateOnly AskBy)
{
    /// <summary>When what is now to be undone was granted; null while the application is in review.</summary>
    public DateOnly? GrantedOn { get; init; }
}
