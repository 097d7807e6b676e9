using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Measures;

/// <summary>What one case contributes to the measures of one period. Days of 法定计时 and of 国标统计用时 stand apart and are never mixed.</summary>
public sealed record CaseFacts
{
    /// <summary>The case.</summary>
    public required MeasuredCase Case { get; init; }

    /// <summary>接件: first submitted in the period.</summary>
    public bool IsTakenIn { get; init; }

    /// <summary>受理 in the period, by silence too.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>不予受理 in the period.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether a correction was told before the end of the period, in it or earlier.</summary>
    public bool WasCorrected { get; init; }

    /// <summary>Corrections told before acceptance 一次性告知补正 in the period.</summary>
    public int CorrectionsTold { get; init; }

    /// <summary>准予 in the period.</summary>
    public bool IsGranted { get; init; }

    /// <summary>不予 in the period.</summary>
    public bool IsDenied { get; init; }

    /// <summary>撤回 by the applicant in the period.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>终止 in the period: a correction that was never answered.</summary>
    public bool IsTerminated { get; init; }

    /// <summary>办结 in the period: decided, either way.</summary>
    public bool IsDecided => IsGranted || IsDenied;

    /// <summary>Taken in, neither accepted nor ended at the end of the period.</summary>
    public bool IsBeforeAcceptance { get; init; }

    /// <summary>在办: accepted and not ended at the end of the period.</summary>
    public bool IsInHand { get; init; }

    /// <summary>The light at the end of the last day, of a case in hand; null for others.</summary>
    public Light? Light { get; init; }

    /// <summary>Decided in the period after the promised day.</summary>
    public bool IsDecidedPastPromise { get; init; }

    /// <summary>Decided in the period after the statutory day.</summary>
    public bool IsDecidedPastLaw { get; init; }

    /// <summary>Past the promised day: decided so in the period, or in hand so at its end.</summary>
    public bool IsOverdue => IsDecidedPastPromise || Light is Clock.Light.Red or Clock.Light.DeepRed;

    /// <summary>Past the statutory day: decided so in the period, or in hand so at its end.</summary>
    public bool IsOverdueByLaw => IsDecidedPastLaw || Light is Clock.Light.DeepRed;

    /// <summary>审批用时（法定计时）of a case decided in the period, in working days: from the day after acceptance to the decision, the days left out on which the promised clock stood.</summary>
    public int? LegalDays { get; init; }

    /// <summary>审批用时（国标统计用时）BJSPYS of a case granted in the period, in working days (exchange standard §5); null where the standard counts none.</summary>
    public int? StandardDays { get; init; }

    /// <summary>跨度用时 of a case decided in the period, in calendar days: from the first submission to the decision, both included.</summary>
    public int? SpanDays { get; init; }

    /// <summary>The span without the days on which somebody was waited for, overlaps once.</summary>
    public int? NetSpanDays { get; init; }

    /// <summary>Calendar days of the span on which the applicant was waited for: corrections and revised materials.</summary>
    public int? ApplicantDays { get; init; }

    /// <summary>Calendar days of the span on which a special procedure ran (行政许可法第四十五条).</summary>
    public int? ProcedureDays { get; init; }

    /// <summary>Calendar days of the span on which another department was asked for its opinion.</summary>
    public int? OpinionDays { get; init; }

    /// <summary>Rounds of correction of a case decided in the period, from its beginning.</summary>
    public int Rounds { get; init; }

    /// <summary>Opinions that silence gave in the period 超时默认同意.</summary>
    public int DeemedConsents { get; init; }

    /// <summary>Whether its clock stood on any day of the period.</summary>
    public bool WasStopped { get; init; }

    /// <summary>Working days on which the promised clock of a case decided in the period stood; null where it never did.</summary>
    public int? StoppedDays { get; init; }

    /// <summary>出证 in the period: results whose document was made.</summary>
    public int Issued { get; init; }

    /// <summary>Decisions revoked 撤销 in the period.</summary>
    public int Revoked { get; init; }

    /// <summary>Commitments that were to be verified in the period: due in it, and not verified before it.</summary>
    public int PromisesDue { get; init; }

    /// <summary>Commitments verified in the period.</summary>
    public int PromisesVerified { get; init; }

    /// <summary>Commitments found broken in the period.</summary>
    public int PromisesBroken { get; init; }

    /// <summary>Whether it was judged in the period to have been handled outside the system.</summary>
    public bool IsOffSystem { get; init; }
}
