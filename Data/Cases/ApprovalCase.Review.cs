using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases;

/// <content>Review, signing chain and decision.</content>
public sealed partial class ApprovalCase
{
    /// <summary>开始审查: an officer takes the case.</summary>
    /// <param name="act">Who and when.</param>
    /// <param name="sectionId">The officer's section, which becomes the case's; null when the officer belongs to none.</param>
    /// <remarks>Who stands in for an absent handler begins it in their place; the handler stays the handler.</remarks>
    public void StartReview(Act act, Guid? sectionId = null)
    {
        CaseTransition transition = Check(CaseAction.StartReview, act);
        if (InPlaceOfHandler(transition, act).InPlaceOf is null)
        {
            CaseRules.HeldByAnother.Require(HandlerId is null || HandlerId == act.PersonId, detail: $"承办人为{HandlerName}");
            HandlerId = act.PersonId;
            HandlerName = act.PersonName;
            Organ = string.IsNullOrEmpty(act.SectionName) ? Organ : Organ with { SectionId = sectionId, SectionName = act.SectionName };
        }

        Advance(transition, act);
    }

    /// <summary>分办: gives a case that nobody handles yet to an officer.</summary>
    /// <exception cref="RuleBroken">CASE-082 when it has a handler.</exception>
    public void Assign(Act act, Guid? sectionId, string? sectionName, Guid handlerId, string handlerName, string? remark)
    {
        CaseTransition transition = Check(CaseAction.Assign, act);
        CaseRules.AssignedAlready.Require(HandlerId is null, detail: HandlerName);
        Organ = Organ with { SectionId = sectionId, SectionName = sectionName };
        HandlerId = handlerId;
        HandlerName = handlerName;
        Advance(transition, act, remark, new { sectionName, handlerName });
    }

    /// <summary>转办 to another officer or section.</summary>
    public void Reassign(Act act, Guid? sectionId, string? sectionName, Guid handlerId, string handlerName, string reason)
    {
        CaseTransition transition = Check(CaseAction.Reassign, act);
        Carry(reason, "Reason", "请写明转办的理由");
        Organ = Organ with { SectionId = sectionId, SectionName = sectionName };
        HandlerId = handlerId;
        HandlerName = handlerName;
        Advance(transition, act, reason, new { sectionName, handlerName });
    }

    /// <summary>The finding on one review point.</summary>
    /// <exception cref="RuleBroken">CASE-001 outside review or while signing, CASE-025 when a failed point has no reason.</exception>
    public void Find(int pointNumber, ReviewConclusion conclusion, string? opinion, Act act)
    {
        CaseRules.WrongState.Require(State == CaseState.UnderReview && OpenRound is null, detail: "审查中且未提请审签时方可填写审查要点");
        CaseRules.WrongActor.Require(act.As.HasFlag(CaseActor.Reviewer), detail: "审查");
        ReviewFinding? finding = findings.Find(f => f.PointNumber == pointNumber);
        CaseRules.NoSuchRow.Require(finding is not null);
        CaseRules.PointNeedsOpinion.Require(
            conclusion != ReviewConclusion.Fails || !string.IsNullOrWhiteSpace(opinion), $"Opinion-{pointNumber}");
        finding.Find(conclusion, OfficeText.CleanOptional(opinion, OfficeText.Opinion, $"Opinion-{pointNumber}"), act.PersonId, act.OccurredAt);
        Touch(act.RecordedAt);
    }

    /// <summary>Fills in what the office says on the face of the result: conclusions, conditions, amounts.</summary>
    /// <exception cref="RuleBroken">CASE-055 outside review or while signing, CASE-002 for anybody but a reviewer.</exception>
    public void FillResult(FormAnswers fields, Act act)
    {
        CaseRules.ResultClosed.Require(State == CaseState.UnderReview && OpenRound is null);
        CaseRules.WrongActor.Require(act.As.HasFlag(CaseActor.Reviewer), detail: "填写办理结果内容");
        ResultFields = fields;
        Touch(act.RecordedAt);
    }

    /// <summary>提请审签: the handler proposes a decision.</summary>
    /// <param name="act">Who and when; the handler is the first signature.</param>
    /// <param name="proposal">What is proposed.</param>
    /// <param name="opinion">拟办意见; for a denial the reasons that will stand in the decision.</param>
    /// <param name="steps">Length of the signing chain, 1 to 4.</param>
    /// <param name="openPrerequisites">Names of prerequisites in the project's own list that are not decided (rules §11).</param>
    public void Propose(Act act, CaseDecision proposal, string opinion, int steps, IReadOnlyList<string> openPrerequisites)
    {
        CaseTransition transition = Check(CaseAction.ProposeDecision, act);
        CaseRules.ChainLength.Require(steps is >= 1 and <= 4);
        RequireFindings(proposal);
        RequireAssessment(proposal);
        RequireGates(proposal, openPrerequisites, DateOf(act));
        SigningRound round = SigningRound.Propose(NewId(act), Id, signingRounds.Count + 1, proposal, steps, act.OccurredAt);
        string words = OfficeText.Clean(opinion, OfficeText.Opinion with { Label = "拟办意见" }, "Opinion");
        if (!round.IsAlone)
        {
            // In a chain of one the handler signs once: the decision.
            round.Sign(NewId(act), InPlaceOfHandler(transition, act), SigningVerdict.Proposed, words);
        }

        signingRounds.Add(round);
        Advance(transition, act, opinion, new { round.Round, proposal = proposal.ToString() });
    }

    /// <summary>审签同意 of a step that is not the last.</summary>
    public void Endorse(Act act, string? opinion)
    {
        CaseTransition transition = Check(CaseAction.Endorse, act);
        SigningRound round = RequireTurn(ref act);
        CaseRules.WrongStep.Require(!round.NextIsLast, detail: "本级为末级审签，请直接作出决定");
        string? words = OfficeText.CleanOptional(opinion, OfficeText.Opinion, "Opinion");
        round.Sign(NewId(act), act, SigningVerdict.Agreed, words);
        Advance(transition, act, words, new { round.Round, step = round.Steps.Count });
    }

    /// <summary>退回承办人.</summary>
    public void ReturnProposal(Act act, string reason)
    {
        CaseTransition transition = Check(CaseAction.ReturnProposal, act);
        SigningRound round = OpenRound is { IsAlone: true } alone ? alone : RequireTurn(ref act);
        Carry(reason, "Reason", "请写明退回的理由");
        string words = OfficeText.Clean(reason, OfficeText.Opinion, "Reason");
        round.Sign(NewId(act), act, SigningVerdict.Returned, words);
        round.Close(act.OccurredAt, returned: true);
        Advance(transition, act, words, new { round.Round });
    }

    /// <summary>准予: the last signature is the decision.</summary>
    public void Grant(Act act, string? opinion, IReadOnlyList<string> openPrerequisites, WorkingCalendar calendar)
    {
        CaseTransition transition = Check(CaseAction.Grant, act);
        SigningRound round = RequireLastTurn(ref act, CaseDecision.Grant);
        RequireFindings(CaseDecision.Grant);
        RequireGates(CaseDecision.Grant, openPrerequisites, DateOf(act));
        RequireHearing(act, calendar);
        AssessLevy(act, calendar);
        Decide(transition, act, round, OfficeText.CleanOptional(opinion, OfficeText.Opinion, "Opinion"), null, calendar);
    }

    /// <summary>不予, with reasons and remedies (行政许可法第三十八条).</summary>
    public void Deny(Act act, string reason, string remedies, WorkingCalendar calendar)
    {
        CaseTransition transition = Check(CaseAction.Deny, act);
        SigningRound round = RequireLastTurn(ref act, CaseDecision.Deny);
        Carry(reason, "Reason", "请写明不予的理由");
        Carry(remedies, "Remedies", "请写明救济途径");
        RequireHearing(act, calendar);
        DecisionReason = OfficeText.Clean(reason, OfficeText.Opinion, "Reason");
        Decide(transition, act, round, DecisionReason, new { remedies }, calendar);
    }

    /// <summary>The certificate shows the project and its buildings: what was not reviewed must not be granted.</summary>
    /// <exception cref="RuleBroken">CASE-039 when the project was changed after the proposal.</exception>
    public void RequireProject(int version) =>
        CaseRules.ProjectChanged.Require(OpenRound?.ProjectVersion is not { } reviewed || reviewed == version);

    private void Decide(CaseTransition transition, Act act, SigningRound round, string? words, object? details, WorkingCalendar calendar)
    {
        round.Sign(NewId(act), act, SigningVerdict.Agreed, words);
        Decision = round.Proposal;
        DecidedAt = act.OccurredAt;
        Advance(transition, act, words, details);
        Finish(act, calendar);
    }

    private SigningRound RequireLastTurn(ref Act act, CaseDecision decision)
    {
        SigningRound round = RequireTurn(ref act);
        CaseRules.WrongStep.Require(round.NextIsLast, detail: "尚有下一级审签");
        CaseRules.NotProposed.Require(round.Proposal == decision);
        return round;
    }

    /// <summary>行政许可法第四十六条至第四十八条: told of the right, five working days to ask; once asked for, it is held before the decision.</summary>
    private void RequireHearing(Act act, WorkingCalendar calendar)
    {
        if (events.FindLast(e => e.Action == CaseAction.RequestHearing) is { } asked)
        {
            CaseRules.HearingNotHeld.Require(suspensions.Exists(
                s => s.HearingOn is { } on && s.EndOn >= on && s.StartOn >= OfficeZone.DateOf(asked.OccurredAt)));
        }
        else if (events.FindLast(e => e.Action == CaseAction.InformOfHearing) is { } told)
        {
            DateOnly due = new LegalPeriods(calendar).HearingRequestDue(OfficeZone.DateOf(told.OccurredAt));
            CaseRules.HearingMayBeAsked.Require(DateOf(act) > due, detail: $"申请听证的期限至 {due:yyyy-MM-dd}");
        }
    }

    private void RequireFindings(CaseDecision decision)
    {
        List<int> open = [.. findings.Where(f => f.Conclusion is null).Select(f => f.PointNumber)];
        CaseRules.PointsOpen.Require(open.Count == 0, "Findings", $"第 {string.Join("、", open)} 项");
        List<int> failed = [.. findings.Where(f => f.Conclusion == ReviewConclusion.Fails).Select(f => f.PointNumber)];
        CaseRules.PointFails.Require(decision == CaseDecision.Deny || failed.Count == 0, "Findings", $"第 {string.Join("、", failed)} 项");
    }

    /// <summary>核定: the decision of a levy is its amount; nothing to pay 减免 opens no payment.</summary>
    private void AssessLevy(Act act, WorkingCalendar calendar)
    {
        RequireAssessment(CaseDecision.Grant);
        if (Matter.Kind == MatterKind.AdministrativeLevy && Money.Parse(ResultFields["amount"]) is var amount && amount > Money.Zero)
        {
            payments.Add(LevyPayment.Assess(
                NewId(act), Id, ResultFields["item"], amount, DateOf(act), calendar.AddWorkingDays(DateOf(act), LevyPayment.DaysToPay)));
        }
    }

    private void RequireAssessment(CaseDecision decision) => CaseRules.LevyUnassessed.Require(
        decision == CaseDecision.Deny || Matter.Kind != MatterKind.AdministrativeLevy
        || (ResultFields.Has("item") && Money.TryParse(ResultFields["amount"], out _)),
        "Result-amount");

    /// <summary>A grant rests on the materials as they are now: what was exchanged after acceptance has been looked at and is in order.</summary>
    private void RequireRevisions()
    {
        // What the window passed by in silence holds nobody up; what came in since does.
        List<string> unseen = [.. RevisedMaterials
            .Where(m => m.Verdict == MaterialVerdict.Pending && (!WasDeemedAccepted || m.WasExchangedAfter(AcceptedAt!.Value))).Select(m => m.Name)];
        CaseRules.RevisedUnchecked.Require(unseen.Count == 0, "Materials", string.Join("、", unseen));
        List<string> faulty = [.. RevisedMaterials.Where(m => m.Verdict == MaterialVerdict.NeedsCorrection).Select(m => m.Name)];
        CaseRules.RevisedFaulty.Require(faulty.Count == 0, "Materials", string.Join("、", faulty));
    }

    private void RequireGates(CaseDecision decision, IReadOnlyList<string> openPrerequisites, DateOnly today)
    {
        if (decision == CaseDecision.Deny)
        {
            return;
        }

        CaseRules.PrerequisiteOpen.Require(openPrerequisites.Count == 0, detail: string.Join("、", openPrerequisites));
        List<string> overdue = [.. owedMaterials.Where(o => o.IsOverdue(today)).Select(o => o.MaterialName)];
        CaseRules.OwedOverdue.Require(overdue.Count == 0, detail: string.Join("、", overdue));
        List<string> waiting = [.. owedMaterials.Where(o => o.AwaitsVerdict).Select(o => o.MaterialName)];
        CaseRules.OwedUnchecked.Require(waiting.Count == 0, detail: string.Join("、", waiting));
        RequireRevisions();
        List<string> against = [.. CurrentOpinions.Where(o => o.Conclusion == OpinionConclusion.Disagree).Select(o => o.OrganName)];
        CaseRules.OpinionNegative.Require(against.Count == 0, detail: string.Join("、", against));
    }
}
