using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using CsCheck;
using Shouldly;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>Lives of cases in which anything is tried at any time by anybody.</summary>
internal static class RandomHistory
{
    private static readonly Guid[] People = [CaseStory.Id(), CaseStory.Id(), CaseStory.Id()];

    /// <summary>What is tried, step by step: the action, by whom, whether rather something possible, and how many days later.</summary>
    public static Gen<(CaseAction Action, int Person, bool Eager, int Days)[]> Steps(int count) =>
        Gen.Select(Gen.Enum<CaseAction>(), Gen.Int[0, 2], Gen.Bool, Gen.Int[0, 3]).Array[count];

    /// <summary>Lives such a life.</summary>
    public static CaseStory Live(CaseStory story, (CaseAction Action, int Person, bool Eager, int Days)[] steps)
    {
        foreach ((CaseAction action, int person, bool eager, int days) in steps)
        {
            CaseTransition[] possible = [.. story.Case.Possible((CaseActor)127)];
            Step(story, eager && possible.Length > 0 ? possible[(int)action % possible.Length].Action : action, People[person], days);
        }

        return story;
    }

    /// <summary>One try at an action: done as the table allows, or refused without a trace.</summary>
    public static void Step(CaseStory story, CaseAction action, Guid person, int days)
    {
        ApprovalCase subject = story.Case;
        story.Now = story.Now.AddDays(days);
        Act act = story.As((CaseActor)127, person);
        (CaseState state, int events, int version) = (subject.State, subject.Events.Count, subject.Version);
        bool allowed = subject.Obstacle(action, act.As) is null;
        try
        {
            Prepare(story, action, person);
            (events, version) = (subject.Events.Count, subject.Version);
            act = story.As((CaseActor)127, person);
            Do(story, action, act);
            allowed.ShouldBeTrue($"{action} in {state} was done though the table forbids it");
            subject.State.ShouldBe(CaseTransitions.Of(action).To ?? state);
            subject.Events[^1].Action.ShouldBe(action);
        }
        catch (RuleBroken)
        {
            subject.State.ShouldBe(state);
            subject.Events.Count.ShouldBe(events);
            subject.Version.ShouldBe(version);
        }

        if (CaseStates.BeforeAcceptance.Contains(subject.State))
        {
            // The window loads such a case without these rows.
            (subject.Suspensions.Count + subject.OpinionRequests.Count + subject.Extensions.Count + subject.OwedMaterials.Count + subject.Findings.Count
                + subject.SigningRounds.Count + subject.Payments.Count).ShouldBe(0, $"{action} in {state}");
        }
    }

    private static void Prepare(CaseStory story, CaseAction action, Guid person)
    {
        ApprovalCase subject = story.Case;
        if (action is CaseAction.Accept or CaseAction.RequestCorrection && subject.State == CaseState.Received)
        {
            foreach (CaseMaterial material in subject.Materials.Where(m => m.Verdict == MaterialVerdict.Pending))
            {
                subject.Judge(material.Id, MaterialVerdict.NotApplicable, "不适用", story.As((CaseActor)127, person));
            }
        }

        if (action == CaseAction.EndRevision && subject.HasOpen(OpenRow.Revision))
        {
            subject.AddFile(story.Material("CL-201").Id, CaseStory.File("修改.pdf"), person, story.Now);
        }

        if (action == CaseAction.ProposeDecision && subject.State == CaseState.UnderReview && subject.OpenRound is null)
        {
            while (!subject.HasOpen(OpenRow.Revision) && subject.RevisedMaterials.FirstOrDefault(m => m.Verdict != MaterialVerdict.Complete && m.IsSupplied) is { } revised)
            {
                subject.JudgeRevised(story.As((CaseActor)127, person), revised.Id, isInOrder: true, null);
            }

            foreach (ReviewFinding finding in subject.Findings)
            {
                subject.Find(finding.PointNumber, ReviewConclusion.Meets, null, story.As((CaseActor)127, person));
            }

            FormAnswers fields = FormAnswers.Empty.With("item", "城市基础设施配套费").With("amount", "1200.50");
            subject.FillResult(fields, story.As((CaseActor)127, person));
        }
    }

    private static void Do(CaseStory story, CaseAction action, Act act)
    {
        ApprovalCase subject = story.Case;
        Guid open(Func<ApprovalCase, Guid?> row) => row(subject) ?? Guid.Empty;
        switch (action)
        {
            case CaseAction.Submit: subject.Submit(act, CaseNumber.Parse("990100-ZRZY-2026-000123"), CaseStory.Calendar); break;
            case CaseAction.DiscardDraft: subject.DiscardDraft(act); break;
            case CaseAction.Receive: subject.Receive(act); break;
            case CaseAction.RequestCorrection:
                subject.RequestCorrection(act, [CorrectionPoint.Of(CaseStory.Id(), 1, null, "补充")], story.Today.AddDays(3), "又", CaseStory.Calendar); break;
            case CaseAction.Resubmit:
                subject.Resubmit(act, subject.OpenCorrection?.Points.ToDictionary(p => p.Id, _ => "已补") ?? [], CaseStory.Calendar); break;
            case CaseAction.RefuseAsNotRequired: subject.RefuseAcceptance(act, new AcceptanceRefusal(true, false, null, "不需", "复议"), CaseStory.Calendar); break;
            case CaseAction.RefuseAcceptance: subject.RefuseAcceptance(act, new AcceptanceRefusal(false, false, null, "不属", "复议"), CaseStory.Calendar); break;
            case CaseAction.Accept: subject.Accept(act, ["要点"], CaseStory.Calendar); break;
            case CaseAction.DeemAccepted: subject.DeemAccepted(act, ["要点"], CaseStory.Calendar); break;
            case CaseAction.TerminateUncorrected: subject.TerminateUncorrected(act, CaseStory.Calendar); break;
            case CaseAction.WithdrawBeforeAcceptance or CaseAction.WithdrawAfterAcceptance:
                if (CaseStates.InReview.Contains(subject.State) == (action == CaseAction.WithdrawAfterAcceptance))
                {
                    subject.Withdraw(act, "撤回", CaseStory.Calendar);
                    break;
                }

                throw subject.Obstacle(action, act.As)!;
            case CaseAction.StartReview: subject.StartReview(act); break;
            case CaseAction.Assign: subject.Assign(act, null, "一科", CaseStory.Id(), "某人", null); break;
            case CaseAction.Reassign: subject.Reassign(act, null, "另一科室", CaseStory.Id(), "另一人", "工作调整"); break;
            case CaseAction.BeginSuspension:
                subject.Suspend(act, new SuspensionTerms("检测", "行政许可法第四十五条", true, true, "需要", story.Today.AddDays(2)), CaseStory.Calendar); break;
            case CaseAction.EndSuspension: subject.Resume(act, open(c => c.Suspensions.FirstOrDefault(s => s.IsOpen && !s.IsRevision)?.Id), null, CaseStory.Calendar); break;
            case CaseAction.BeginRevision:
                subject.Suspend(act, new SuspensionTerms("材料修改", "申请人同意", true, false, "需要", story.Today.AddDays(2), true), CaseStory.Calendar); break;
            case CaseAction.EndRevision:
                Guid revision = open(c => c.Suspensions.FirstOrDefault(s => s.IsOpen && s.IsRevision)?.Id);
                if (revision == Guid.Empty)
                {
                    throw subject.Obstacle(action, act.As)!;
                }

                subject.Resume(act, revision, "已修改", CaseStory.Calendar); break;
            case CaseAction.AskOpinion: subject.AskOpinion(act, new OpinionQuestion(CaseStory.Id(), "某局", "意见？", story.Today.AddDays(1), true)); break;
            case CaseAction.AnswerOpinion: subject.AnswerOpinion(act, open(c => c.OpinionRequests.FirstOrDefault(o => o.IsOpen)?.Id), OpinionConclusion.Agree, "同意"); break;
            case CaseAction.CancelOpinion: subject.CancelOpinion(act, open(c => c.OpinionRequests.FirstOrDefault(o => o.IsOpen)?.Id), "不需要了"); break;
            case CaseAction.DeemConsent: subject.DeemConsent(act, open(c => c.OpinionRequests.FirstOrDefault(o => o.IsOpen)?.Id)); break;
            case CaseAction.Extend: subject.Extend(act, "复杂", CaseStory.Calendar); break;
            case CaseAction.InspectSite: subject.InspectSite(act, story.Today, ["甲", "乙"], "核查正常"); break;
            case CaseAction.CallVisit or CaseAction.OrderRectification or CaseAction.ConcludeUnits: subject.TellOfAcceptance(action, act, CaseStory.Id(), "内容"); break;
            case CaseAction.InformOfHearing or CaseAction.RequestHearing or CaseAction.InformThirdParty or CaseAction.RecordStatement or CaseAction.HoldHearing
                or CaseAction.ReportUpward:
                subject.Note(action, act, "内容", "上级机关"); break;
            case CaseAction.SupplyOwedMaterial: subject.SupplyOwed(act, open(c => c.OwedMaterials.FirstOrDefault(o => o.IsOpen)?.Id), [new StoredFile(new string('c', 64), "x.pdf", "application/pdf", 1)]); break;
            case CaseAction.JudgeOwedMaterial: subject.JudgeOwed(act, open(c => c.OwedMaterials.FirstOrDefault(o => o.AwaitsVerdict)?.Id), act.OccurredAt.Minute % 2 == 0, "看不清"); break;
            case CaseAction.JudgeRevisedMaterial: subject.JudgeRevised(act, open(c => c.RevisedMaterials.FirstOrDefault()?.Id), act.OccurredAt.Minute % 2 == 0, "看不清"); break;
            case CaseAction.VerifyCommitment: subject.VerifyCommitment(act, open(c => c.Commitments.FirstOrDefault(o => o.IsOpen)?.Id), act.OccurredAt.Minute % 2 == 0, "属实"); break;
            case CaseAction.RestoreCredit: subject.RestoreCredit(act, open(c => c.Commitments.FirstOrDefault(o => o.Bars)?.Id), "已经整改"); break;
            case CaseAction.ProposeDecision: subject.Propose(act, CaseDecision.Grant, "拟同意", 2, []); break;
            case CaseAction.Endorse: subject.Endorse(act, null); break;
            case CaseAction.ReturnProposal: subject.ReturnProposal(act, "退回"); break;
            case CaseAction.DeemRenewed: subject.DeemRenewed(act, CaseStory.Calendar); break;
            case CaseAction.Grant: subject.Grant(act, null, [], CaseStory.Calendar); break;
            case CaseAction.Deny: subject.Deny(act, "理由", "复议", CaseStory.Calendar); break;
            case CaseAction.RecordPayment:
                if (!subject.HasOpen(OpenRow.Payment))
                {
                    throw subject.Obstacle(action, act.As)!;
                }

                subject.RecordPayment(act, "990100-01", story.Today); break;
            case CaseAction.Connect: subject.Connect(act, story.Today, "已接通"); break;
            case CaseAction.Issue: subject.Issue(act, "号"); break;
            case CaseAction.Deliver: subject.Deliver(act, DeliveryWay.Window, "某人", null); break;
            case CaseAction.DeliverNotice: subject.DeliverNotice(act, DeliveryWay.Window, "某人", null); break;
            case CaseAction.Archive: subject.Archive(act); break;
            default: subject.Undo(action, act, new UndoGrounds("错误", "行政许可法", "复议") { ToldOn = story.Today, Compensation = "无财产损失" }, null, CaseStory.Calendar); break;
        }
    }
}
