namespace ApprovalOffice.App.Features.Window;

/// <summary>What a window does in a day, as it counts.</summary>
public enum TodayAct
{
    /// <summary>收件.</summary>
    Receive,

    /// <summary>受理, also of what was settled on the spot.</summary>
    Accept,

    /// <summary>一次性补正告知.</summary>
    Correct,

    /// <summary>不予受理.</summary>
    Refuse,

    /// <summary>送达 of results and of notices.</summary>
    HandOut,
}
