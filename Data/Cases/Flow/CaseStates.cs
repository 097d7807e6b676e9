namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>The words and groups of <see cref="CaseState"/>.</summary>
public static class CaseStates
{
    /// <summary>States before the acceptance decision, in which the five working days of article 32 run or wait.</summary>
    public static readonly IReadOnlySet<CaseState> BeforeAcceptance =
        new HashSet<CaseState> { CaseState.Submitted, CaseState.Received, CaseState.CorrectionRequested };

    /// <summary>States between acceptance and decision: the clock of the case runs or is suspended.</summary>
    public static readonly IReadOnlySet<CaseState> InReview =
        new HashSet<CaseState> { CaseState.Accepted, CaseState.UnderReview };

    /// <summary>States between submission and decision: somebody still has to do something before a result.</summary>
    public static readonly IReadOnlySet<CaseState> Running = new HashSet<CaseState>([.. BeforeAcceptance, .. InReview]);

    /// <summary>States in which the case counts as finished 办结 for lights and reports.</summary>
    public static readonly IReadOnlySet<CaseState> Finished = new HashSet<CaseState>
    {
        CaseState.AcceptanceRefused, CaseState.Granted, CaseState.Denied, CaseState.Withdrawn,
        CaseState.Terminated, CaseState.Issued, CaseState.Delivered, CaseState.Archived,
    };

    /// <summary>The office's word for a state, without regard to the matter's kind.</summary>
    public static string Chinese(this CaseState state) => state switch
    {
        CaseState.Draft => "草稿",
        CaseState.Submitted => "已提交",
        CaseState.Received => "已收件",
        CaseState.CorrectionRequested => "补正中",
        CaseState.AcceptanceRefused => "不予受理",
        CaseState.Accepted => "受理",
        CaseState.UnderReview => "审查中",
        CaseState.Granted => "准予",
        CaseState.Denied => "不予",
        CaseState.Withdrawn => "已撤回",
        CaseState.Terminated => "终止",
        CaseState.Issued => "已出证",
        CaseState.Delivered => "已送达",
        CaseState.Archived => "已归档",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
