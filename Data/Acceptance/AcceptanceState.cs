namespace ApprovalOffice.Data.Acceptance;

/// <summary>Where a joint acceptance stands.</summary>
public enum AcceptanceState
{
    /// <summary>约定核验时间.</summary>
    Arranging,

    /// <summary>现场核验: the date stands, the parts give their verdicts.</summary>
    Visiting,

    /// <summary>待发整改通知: every part has spoken, not every part passed.</summary>
    Judged,

    /// <summary>整改中.</summary>
    Rectifying,

    /// <summary>待出结论: every part passed.</summary>
    Passed,

    /// <summary>已出结论.</summary>
    Concluded,

    /// <summary>已取消.</summary>
    Cancelled,
}
