namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>
/// Where a case stands, and nothing else: what is open beside it (suspension, opinion request, owed material …)
/// is a row of its own, see <see cref="OpenRow"/>.
/// </summary>
public enum CaseState
{
    /// <summary>草稿: being filled in, nobody but its author sees it.</summary>
    Draft,

    /// <summary>已提交: received in the sense of the law, not yet looked at by the window.</summary>
    Submitted,

    /// <summary>已收件: the window has taken it in hand.</summary>
    Received,

    /// <summary>补正中: told once and completely what is missing; waiting for the applicant.</summary>
    CorrectionRequested,

    /// <summary>不予受理: final.</summary>
    AcceptanceRefused,

    /// <summary>受理: the clock runs, nobody reviews yet.</summary>
    Accepted,

    /// <summary>审查中.</summary>
    UnderReview,

    /// <summary>准予 (in the words of the matter's kind).</summary>
    Granted,

    /// <summary>不予 (in the words of the matter's kind).</summary>
    Denied,

    /// <summary>已撤回 by the applicant.</summary>
    Withdrawn,

    /// <summary>终止, e.g. a correction that was never answered.</summary>
    Terminated,

    /// <summary>已出证: the result document exists.</summary>
    Issued,

    /// <summary>已送达.</summary>
    Delivered,

    /// <summary>已归档.</summary>
    Archived,
}
