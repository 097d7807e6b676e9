using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Cases;

/// <content>Who may sign next, in their own right or in the place of somebody absent.</content>
public sealed partial class ApprovalCase
{
    /// <summary>
    /// What keeps a person from the next signature: nobody signs twice, and who reviewed does not approve; a chain of one is signed by the
    /// handler and nobody else. Null when they may sign, or when nothing is being signed. In the place of somebody absent they may sign what
    /// neither of the two has reviewed or signed.
    /// </summary>
    /// <param name="personId">The person.</param>
    /// <param name="level">Up to which step of a chain they sign; null counts as 科室负责人.</param>
    /// <param name="standsInFor">In whose place they act today.</param>
    public RuleBroken? SigningObstacle(Guid? personId, SigningStepTitle? level, IReadOnlyList<AbsentPerson>? standsInFor = null) =>
        OpenRound is { } round && OwnObstacle(round, personId, level) is { } own && InWhosePlace(round, personId, standsInFor ?? []) is null ? own : null;

    /// <summary>The open round, and the act as it counts: in the person's own right if it can be, else in the place of somebody absent.</summary>
    private SigningRound RequireTurn(ref Act act)
    {
        SigningRound round = OpenRound!;
        if (OwnObstacle(round, act.PersonId, act.SigningLevel) is { } own)
        {
            AbsentPerson absent = InWhosePlace(round, act.PersonId, act.StandsInFor) ?? throw own;
            act = act with { InPlaceOf = absent, SigningLevel = absent.SignsUpTo };
        }

        return round;
    }

    private RuleBroken? OwnObstacle(SigningRound round, Guid? personId, SigningStepTitle? level) =>
        round.IsAlone
            ? personId is not null && personId == HandlerId ? null : new RuleBroken(CaseRules.WrongStep, detail: "一级审签由承办人签署")
            : Took(round, personId) ? new RuleBroken(CaseRules.SignsTwice)
            : SigningRound.LevelOf(level) < round.NextTitle ? new RuleBroken(CaseRules.SignsAbove, detail: $"本级由{round.NextTitle.Chinese()}签署")
            : null;

    private AbsentPerson? InWhosePlace(SigningRound round, Guid? personId, IReadOnlyList<AbsentPerson> standsInFor) =>
        round.IsAlone ? standsInFor.FirstOrDefault(a => a.PersonId == HandlerId)
        : Took(round, personId) ? null
        : standsInFor.FirstOrDefault(a => a.SignsUpTo >= round.NextTitle && !Took(round, a.PersonId));

    // Whether they have reviewed the case or signed this proposal, in their own right or in somebody's place.
    private bool Took(SigningRound round, Guid? personId) =>
        personId is null || personId == HandlerId || round.HasSigned(personId) || findings.Exists(f => f.ReviewerId == personId)
        || events.Exists(e => e.Action is CaseAction.StartReview or CaseAction.ProposeDecision && (e.PersonId == personId || e.InPlaceOfId == personId));

    /// <summary>What a reviewer does with a case of an absent handler whose agent they are is done in the handler's place.</summary>
    private Act InPlaceOfHandler(CaseTransition transition, Act act) =>
        act.InPlaceOf is null && act.PersonId != HandlerId && transition.By.HasFlag(CaseActor.Reviewer) && act.As.HasFlag(CaseActor.Reviewer)
            && act.StandsInFor.FirstOrDefault(a => a.PersonId == HandlerId) is { } absent
            ? act with { InPlaceOf = absent }
            : act;
}
