namespace ApprovalOffice.App.Features.Window;

/// <summary>What the intake page can do, in one hand.</summary>
/// <param name="Receive">收件.</param>
/// <param name="Judge">核对材料.</param>
/// <param name="Correct">一次性补正告知.</param>
/// <param name="Accept">受理.</param>
/// <param name="Settle">当场办结.</param>
/// <param name="Refuse">不予受理.</param>
/// <param name="Terminate">逾期未补正终止.</param>
/// <param name="Deliver">送达.</param>
/// <param name="Archive">归档.</param>
/// <param name="Reveal">Shows personal data in clear.</param>
/// <param name="Queue">What to take next.</param>
public sealed record IntakeActs(
    ReceiveCase Receive,
    JudgeMaterial Judge,
    RequestCorrection Correct,
    AcceptCase Accept,
    SettleCase Settle,
    RefuseAcceptance Refuse,
    TerminateCase Terminate,
    DeliverResult Deliver,
    ArchiveCase Archive,
    RevealPersonalData Reveal,
    WindowQueue Queue);
