namespace ApprovalOffice.App.Features.Window;

/// <summary>The step whose panel is open on the intake page.</summary>
internal enum IntakeStep
{
    /// <summary>None.</summary>
    None,

    /// <summary>受理.</summary>
    Accept,

    /// <summary>当场办结 of an instant matter.</summary>
    Settle,

    /// <summary>一次性补正告知.</summary>
    Correct,

    /// <summary>不予受理.</summary>
    Refuse,

    /// <summary>逾期未补正终止.</summary>
    Terminate,

    /// <summary>送达.</summary>
    Deliver,

    /// <summary>归档.</summary>
    Archive,
}
