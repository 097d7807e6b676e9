namespace ApprovalOffice.App.Features.Duties;

/// <summary>What may remain to be done after a decision.</summary>
public enum DutyKind
{
    /// <summary>待到账: a levy that was assessed and not yet paid.</summary>
    Payment,

    /// <summary>待接入: a utility that has answered and not yet connected.</summary>
    Connection,

    /// <summary>待核查: a promise 告知承诺 that was accepted and not yet verified.</summary>
    Commitment,

    /// <summary>信用约束: a promise that was found broken and has not been made good.</summary>
    Credit,
}
