using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Cases;

/// <content>变更, 延续 and 补证 of what was granted before.</content>
public sealed partial class ApprovalCase
{
    /// <summary>
    /// The last day on which the renewal of a licence can be decided (行政许可法第五十条第二款); null where silence means nothing: before
    /// acceptance, after the decision, and when the application was accepted only after that day.
    /// </summary>
    public DateOnly? RenewalEndsOn =>
        FollowUp?.Kind == FollowUpKind.Renewal && Limits.DecideBy is { } last && CaseStates.InReview.Contains(State)
        && AcceptedAt is { } accepted && OfficeZone.DateOf(accepted) <= last
            ? last
            : null;

    /// <summary>
    /// 视为准予延续 (行政许可法第五十条第二款): the last day passed without a decision. Dated the moment after it, recorded when found; what was
    /// open beside the case ends with it.
    /// </summary>
    /// <param name="found">Who found it, and when.</param>
    /// <param name="calendar">The calendar of the organ's region.</param>
    /// <exception cref="RuleBroken">FLW-006 while the last day has not passed, CASE-002 and others by the table.</exception>
    public void DeemRenewed(Act found, WorkingCalendar calendar)
    {
        Act dated = RenewalEndsOn is { } last && last < OfficeZone.DateOf(found.RecordedAt)
            ? found with { OccurredAt = OfficeZone.UtcOf(last.AddDays(1), TimeOnly.MinValue) }
            : found;
        CaseTransition transition = Check(CaseAction.DeemRenewed, dated);
        FollowUpRules.StillRuns.Require(RenewalEndsOn < DateOf(dated));
        Decision = CaseDecision.Grant;
        DecidedAt = dated.OccurredAt;
        Advance(transition, dated, $"原证照有效期至 {RenewalEndsOn:yyyy-MM-dd}，届满前未作出决定，视为准予延续");
        Finish(dated, calendar);
    }

    /// <summary>
    /// The right is gone with the certificate that took this one's place: nothing rests on this grant any more either.
    /// </summary>
    /// <param name="by">By which act the later grant was undone.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="RuleBroken">CASE-043 when nothing was granted.</exception>
    public void FallWithSuccessor(CaseAction by, DateTime at)
    {
        CaseRules.NothingGranted.Require(Decision == CaseDecision.Grant);
        if (UndoneBy is null)
        {
            UndoneBy = by;
            Touch(at);
        }
    }

    /// <summary>What is asked for of the certificate, said anew while the application is a draft.</summary>
    /// <param name="motive">In the holder's words.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="RuleBroken">CASE-047 when the form is closed.</exception>
    public void Restate(string motive, DateTime at)
    {
        CaseRules.MaterialsClosed.Require(State == CaseState.Draft && FollowUp is not null);
        FollowUp = FollowUp! with { Motive = motive };
        Touch(at);
    }

    private static bool IsGrant(CaseEvent happened) => happened.Action is CaseAction.Grant or CaseAction.DeemRenewed;
}
