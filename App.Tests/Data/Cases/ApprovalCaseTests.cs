using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Values;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>The life of a case, transition by transition.</summary>
public sealed class ApprovalCaseTests
{
    [Fact]
    public void Submit_ReceivesTheApplicationAtThatMoment()
    {
        CaseStory story = CaseStory.Draft().Submitted();
        DateTime submitted = story.Now;
        story.Case.Receive(story.As(CaseActor.WindowClerk));

        story.Case.State.ShouldBe(CaseState.Received);
        story.Case.ReceivedAt.ShouldBe(submitted);
        story.Case.AcceptanceDue.ShouldBe(new DateOnly(2026, 3, 9));
        story.National.ShouldBe([NationalCode.TakenIn]);
    }

    [Fact]
    public void Submit_WhenAMaterialIsMissing_IsRefused()
    {
        CaseStory story = CaseStory.Draft(demands: [new MaterialDemand("CL-201", "设计方案文本", 1, MaterialSupply.Upload, null, null)]);
        story.Case.RemoveFile(story.Material("CL-201").Id, story.Material("CL-201").Current.Single().Id, story.Now);
        AssertRefused("CASE-010", () => story.Submitted()).Message.ShouldContain("设计方案文本");
        story.Case.State.ShouldBe(CaseState.Draft);
        story.Case.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Submit_AtTheWindow_NeedsTheIdentityChecked()
    {
        CaseStory story = CaseStory.Draft(IntakeMode.Window);
        AssertRefused("CASE-045", () => story.Case.Submit(story.As(CaseActor.WindowClerk), CaseNumber.Parse("990100-ZRZY-2026-000001"), CaseStory.Calendar));
        story.Submitted().Case.State.ShouldBe(CaseState.Submitted);
    }

    [Fact]
    public void IdentityCheck_WhenTheAuthorisationHasExpired_IsRefused() =>
        AssertRefused("CASE-044", () => IdentityCheck.Record(
            CaseStory.Id(), CaseStory.Id(), "王某", default, false, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 2), null, DateTime.UnixEpoch));

    [Fact]
    public void Accept_WhenMaterialsMissing_IsRefused()
    {
        CaseStory story = CaseStory.Draft().Received();
        AssertRefused("CASE-011", () => story.Case.Accept(story.As(CaseActor.WindowClerk), [], CaseStory.Calendar));
        story.Judged();
        story.Case.Judge(story.Material("CL-201").Id, MaterialVerdict.NeedsCorrection, "缺图", story.As(CaseActor.WindowClerk));
        AssertRefused("CASE-012", () => story.Case.Accept(story.As(CaseActor.WindowClerk), [], CaseStory.Calendar));
    }

    [Fact]
    public void Accept_StartsBothClocks_AndTellsTheNationTwice()
    {
        CaseStory story = CaseStory.Draft().Accepted();

        story.Case.Due.PromisedDue.ShouldBe(new DateOnly(2026, 3, 16));
        story.Case.Due.StatutoryDue.ShouldBe(new DateOnly(2026, 3, 30));
        story.Case.AcceptanceDue.ShouldBeNull();
        NationalStatusEvent[] told = [.. story.Case.Events.SelectMany(e => e.National)];
        told.Select(n => n.Code).ShouldBe([NationalCode.TakenIn, NationalCode.Accepted, NationalCode.DepartmentBegan]);
        (told[2].At - told[1].At).ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Accept_AfterTheFiveDays_IsRefused_AndDeemedAcceptanceIsDatedTheReceipt()
    {
        CaseStory story = CaseStory.Draft().Received().Judged();
        DateTime received = story.Case.ReceivedAt!.Value;
        story.Now = OfficeZone.UtcOf(new DateOnly(2026, 3, 10), new TimeOnly(8, 0));

        AssertRefused("CASE-019", () => story.Case.Accept(story.As(CaseActor.WindowClerk), [], CaseStory.Calendar));
        AssertRefused("CASE-019", () => story.Case.RefuseAcceptance(
            story.As(CaseActor.WindowClerk), new AcceptanceRefusal(false, false, null, "理由", "救济"), CaseStory.Calendar));

        story.Case.DeemAccepted(story.As(CaseActor.Office), ["要点"], CaseStory.Calendar);
        story.Case.AcceptedAt.ShouldBe(received);
        story.Case.WasDeemedAccepted.ShouldBeTrue();
        story.Case.Events[^1].OccurredAt.ShouldBe(received);
        story.Case.Events[^1].RecordedAt.ShouldBe(story.Now);
        story.Case.Due.PromisedDue.ShouldBe(new DateOnly(2026, 3, 16));
    }

    [Fact]
    public void DeemAccepted_OnTheFifthDay_IsRefused()
    {
        CaseStory story = CaseStory.Draft().Received();
        story.Now = OfficeZone.UtcOf(new DateOnly(2026, 3, 9), new TimeOnly(23, 40));
        AssertRefused("CASE-017", () => story.Case.DeemAccepted(story.As(CaseActor.Office), [], CaseStory.Calendar));
    }

    [Fact]
    public void Correction_TellsEverythingAtOnce()
    {
        CaseStory story = CaseStory.Draft().Received();
        story.Case.Judge(story.Material("CL-001").Id, MaterialVerdict.Complete, null, story.As(CaseActor.WindowClerk));
        story.Case.Judge(story.Material("CL-201").Id, MaterialVerdict.NeedsCorrection, "缺图", story.As(CaseActor.WindowClerk));
        story.Case.Judge(story.Material("CL-008").Id, MaterialVerdict.NeedsCorrection, "缺合同", story.As(CaseActor.WindowClerk));
        AssertRefused("CASE-013", () => story.Case.RequestCorrection(
            story.As(CaseActor.WindowClerk), [CorrectionPoint.Of(CaseStory.Id(), 1, "CL-201", "补图")], story.Today.AddDays(9), null, CaseStory.Calendar))
            .Message.ShouldContain("用地手续文件");
    }

    [Fact]
    public void Resubmit_RunsTheFiveDaysAnew_AndNeedsEveryAnswer()
    {
        CaseStory story = CaseStory.Draft().CorrectionTold();
        story.Case.AcceptanceDue.ShouldBeNull();
        AssertRefused("CASE-016", () => story.Case.Resubmit(story.As(CaseActor.Applicant), new Dictionary<Guid, string>(), CaseStory.Calendar));

        story.Now = OfficeZone.UtcOf(new DateOnly(2026, 3, 20), new TimeOnly(9, 0));
        story.Upload("CL-201");
        story.Case.Resubmit(story.As(CaseActor.Applicant), new Dictionary<Guid, string>(), CaseStory.Calendar);

        story.Case.State.ShouldBe(CaseState.Received);
        story.Case.AcceptanceDue.ShouldBe(new DateOnly(2026, 3, 27));
        story.Case.SubmittedAt.ShouldNotBe(story.Case.ReceivedAt);
        story.Material("CL-201").Verdict.ShouldBe(MaterialVerdict.Pending);
        story.Material("CL-201").Current.Count().ShouldBe(2);
        story.National.ShouldBe([NationalCode.TakenIn, NationalCode.CorrectionBegun, NationalCode.CorrectionEnded]);
    }

    [Fact]
    public void Correction_ASecondTime_NeedsAReason()
    {
        CaseStory story = CaseStory.Draft().CorrectionTold().Upload("CL-201");
        story.Case.Resubmit(story.As(CaseActor.Applicant), new Dictionary<Guid, string>(), CaseStory.Calendar);
        story.Case.Judge(story.Material("CL-201").Id, MaterialVerdict.NeedsCorrection, "图不清晰", story.As(CaseActor.WindowClerk));
        CorrectionPoint[] points = [CorrectionPoint.Of(CaseStory.Id(), 1, "CL-201", "请重新扫描")];
        AssertRefused("CASE-014", () => story.Case.RequestCorrection(story.As(CaseActor.WindowClerk), points, story.Today.AddDays(9), null, CaseStory.Calendar));
        story.Case.RequestCorrection(story.As(CaseActor.WindowClerk), points, story.Today.AddDays(9), "新提交的图纸无法辨认", CaseStory.Calendar).Round.ShouldBe(2);
    }

    [Fact]
    public void TerminateUncorrected_OnlyAfterTheDueDate()
    {
        CaseStory story = CaseStory.Draft().CorrectionTold();
        AssertRefused("CASE-018", () => story.Case.TerminateUncorrected(story.As(CaseActor.Office), CaseStory.Calendar));
        story.Now = story.Now.AddDays(31);
        story.Case.TerminateUncorrected(story.As(CaseActor.Office), CaseStory.Calendar);
        story.Case.State.ShouldBe(CaseState.Terminated);
        story.National.ShouldBe([NationalCode.TakenIn, NationalCode.CorrectionBegun, NationalCode.CorrectionEnded, NationalCode.TakenBack]);
    }

    [Fact]
    public void Withdraw_WhileSuspended_ClosesTheSpecialProcedureFirst()
    {
        CaseStory story = CaseStory.Draft().InReview();
        story.Suspend();
        story.Case.Withdraw(story.As(CaseActor.Applicant), "项目调整", CaseStory.Calendar);
        story.National.TakeLast(3).ShouldBe([NationalCode.SpecialProcedureBegun, NationalCode.SpecialProcedureEnded, NationalCode.Withdrawn]);
        story.Case.Suspensions.ShouldAllBe(s => !s.IsOpen);
        story.Case.Due.FinishedOn.ShouldBe(story.Today);
    }

    [Fact]
    public void Suspend_TwoAtOnce_AreOneForTheNation()
    {
        CaseStory story = CaseStory.Draft().InReview();
        ClockSuspension first = story.Suspend();
        ClockSuspension second = story.Suspend("听证");
        story.Case.Due.PromisedDue.ShouldBeNull();
        story.Case.Resume(story.As(CaseActor.Reviewer), first.Id, null, CaseStory.Calendar);
        story.Case.Due.PromisedDue.ShouldBeNull();
        story.Case.Resume(story.As(CaseActor.Reviewer), second.Id, null, CaseStory.Calendar);
        story.Case.Due.PromisedDue.ShouldNotBeNull();
        story.National.Count(c => c == NationalCode.SpecialProcedureBegun).ShouldBe(1);
        story.National.Count(c => c == NationalCode.SpecialProcedureEnded).ShouldBe(1);
    }

    [Fact]
    public void Revision_StopsThePromisedClockAlone()
    {
        CaseStory story = CaseStory.Draft().InReview();
        DateOnly? wall = story.Case.Due.StatutoryDue;
        story.Suspend("材料修改", revision: true);
        story.Case.Due.SuspendedSince.ShouldBe(story.Today);
        story.Case.Due.StatutoryDue.ShouldBe(wall);
    }

    [Fact]
    public void Extend_MovesTheWallOnce_AndOnlyWhereTheLawAllows()
    {
        CaseStory story = CaseStory.Draft().InReview();
        story.Case.Extend(story.As(CaseActor.Approver, story.Approver), "情况复杂", CaseStory.Calendar);
        story.Case.Due.StatutoryDue.ShouldBe(new DateOnly(2026, 4, 13));
        AssertRefused("CASE-004", () => story.Case.Extend(story.As(CaseActor.Approver, story.Approver), "再延", CaseStory.Calendar));
        CaseStory none = CaseStory.Draft(extension: null).InReview();
        AssertRefused("CASE-034", () => none.Case.Extend(none.As(CaseActor.Approver, none.Approver), "情况复杂", CaseStory.Calendar));
    }

    [Fact]
    public void Grant_WhileAnOpinionIsOut_IsRefused_AndSoIsAProposal()
    {
        CaseStory story = CaseStory.Draft().InReview().Reviewed();
        OpinionRequest asked = story.Ask();
        AssertRefused("CASE-004", () => story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, []));
        story.Case.AnswerOpinion(story.As(CaseActor.ConsultedOrgan), asked.Id, OpinionConclusion.Disagree, "占用河道");
        AssertRefused("CASE-024", () => story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, []));
        OpinionRequest again = story.Ask(organ: asked.OrganId);
        again.Round.ShouldBe(2);
        story.Case.AnswerOpinion(story.As(CaseActor.ConsultedOrgan), again.Id, OpinionConclusion.Agree, "已调整");
        story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, []);
    }

    [Fact]
    public void DeemConsent_NeverWhereTheStatuteRequiresTheOpinion()
    {
        CaseStory story = CaseStory.Draft().InReview();
        OpinionRequest strict = story.Ask(silenceIsConsent: false);
        OpinionRequest silent = story.Ask();
        story.Now = story.Now.AddDays(9);
        AssertRefused("CASE-042", () => story.Case.DeemConsent(story.As(CaseActor.Office), strict.Id));
        story.Case.DeemConsent(story.As(CaseActor.Office), silent.Id);
        silent.Conclusion.ShouldBe(OpinionConclusion.DeemedConsent);
    }

    [Fact]
    public void Propose_WithOpenOrFailedPointsOrOpenPrerequisites_IsRefused()
    {
        CaseStory story = CaseStory.Draft().InReview();
        AssertRefused("CASE-020", () => story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, []));
        story.Reviewed(ReviewConclusion.Fails);
        AssertRefused("CASE-021", () => story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, []));
        story.Reviewed();
        AssertRefused("CASE-022", () => story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, ["建设用地规划许可证核发"]))
            .Message.ShouldContain("建设用地规划许可证核发");
    }

    [Fact]
    public void Sign_NobodyTwice_AndNotWhoReviewed()
    {
        CaseStory story = CaseStory.Draft().Proposed(steps: 3);
        AssertRefused("CASE-030", () => story.Case.Endorse(story.As(CaseActor.Approver, story.Reviewer), null));
        AssertRefused("CASE-031", () => story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar));
        story.Case.Endorse(story.As(CaseActor.Approver, story.Approver), "同意");
        AssertRefused("CASE-030", () => story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar));
        AssertRefused("CASE-031", () => story.Case.Endorse(story.As(CaseActor.Approver, CaseStory.Id()), null));
        story.Case.Grant(story.As(CaseActor.Approver, CaseStory.Id()), "同意", [], CaseStory.Calendar);
        story.Case.State.ShouldBe(CaseState.Granted);
    }

    [Fact]
    public void Deny_WhenAGrantWasProposed_IsRefused()
    {
        CaseStory story = CaseStory.Draft().Proposed();
        AssertRefused("CASE-032", () => story.Case.Deny(story.As(CaseActor.Approver, story.Approver), "理由", "救济", CaseStory.Calendar));
        story.Case.ReturnProposal(story.As(CaseActor.Approver, story.Approver), "请补充意见");
        story.Case.OpenRound.ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.UnderReview);
    }

    [Fact]
    public void Deny_CarriesReasonsAndRemedies()
    {
        CaseStory story = CaseStory.Draft().Proposed(CaseDecision.Deny);
        AssertRefused("CASE-005", () => story.Case.Deny(story.As(CaseActor.Approver, story.Approver), "容积率超标", " ", CaseStory.Calendar));
        story.Case.Deny(story.As(CaseActor.Approver, story.Approver), "容积率超标", "六十日内申请行政复议", CaseStory.Calendar);
        story.National[^1].ShouldBe(NationalCode.ClosedNotPassed);
    }

    [Fact]
    public void Grant_WithOwedMaterials_IsTwelve_AndAnOverdueOneBlocks()
    {
        CaseStory story = CaseStory.Draft().InReview(MaterialVerdict.Owed).Reviewed();
        OwedMaterial owed = story.Case.OwedMaterials.Single();
        owed.DueOn.ShouldBe(new DateOnly(2026, 3, 9));
        story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, []);
        story.Now = OfficeZone.UtcOf(new DateOnly(2026, 3, 10), new TimeOnly(9, 0));
        AssertRefused("CASE-023", () => story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar));
        story.Now = OfficeZone.UtcOf(new DateOnly(2026, 3, 9), new TimeOnly(9, 0));
        story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar);
        story.National[^1].ShouldBe(NationalCode.ClosedPassedOwing);
        story.Case.SupplyOwed(story.As(CaseActor.Applicant), owed.Id, [CaseStory.File("合同.pdf")]);
        story.Case.JudgeOwed(story.As(CaseActor.WindowClerk), owed.Id, isInOrder: true, null);
        story.Case.HasOpen(OpenRow.OwedMaterial).ShouldBeFalse();
    }

    [Fact]
    public void Result_IsIssuedDeliveredAndArchived()
    {
        CaseStory story = CaseStory.Draft().Granted();
        story.Case.Issue(story.As(CaseActor.Office), "建字第9901002026GG0000001号");
        AssertRefused("CASE-005", () => story.Case.Deliver(story.As(CaseActor.WindowClerk), DeliveryWay.Window, " ", null));
        story.Case.Deliver(story.As(CaseActor.WindowClerk), DeliveryWay.Window, "张晓㛃", null);
        story.Case.Archive(story.As(CaseActor.Office));
        story.Case.State.ShouldBe(CaseState.Archived);
        story.National[^1].ShouldBe(NationalCode.ClosedPassed);
    }

    [Fact]
    public void Undo_OnlyWhatWasGranted()
    {
        CaseStory granted = CaseStory.Draft().Granted();
        granted.Case.Undo(CaseAction.Revoke, granted.As(CaseActor.Approver), new UndoGrounds("以欺骗手段取得", "行政许可法第六十九条", "行政复议"), null);
        granted.National[^1].ShouldBe(NationalCode.Revoked);

        CaseStory denied = CaseStory.Draft().Proposed(CaseDecision.Deny);
        denied.Case.Deny(denied.As(CaseActor.Approver, denied.Approver), "容积率超标", "行政复议", CaseStory.Calendar);
        denied.Case.Deliver(denied.As(CaseActor.WindowClerk), DeliveryWay.Window, "张晓㛃", null);
        AssertRefused("CASE-043", () => denied.Case.Undo(
            CaseAction.Revoke, denied.As(CaseActor.Approver), new UndoGrounds("错", "行政许可法第六十九条", "行政复议"), null));
    }

    [Fact]
    public void Act_BeforeTheLastEvent_IsRefused()
    {
        CaseStory story = CaseStory.Draft().Submitted();
        Act late = story.As(CaseActor.WindowClerk);
        AssertRefused("CASE-006", () => story.Case.Receive(late with { OccurredAt = late.OccurredAt.AddDays(-1) }));
        AssertRefused("CASE-006", () => story.Case.Receive(late with { OccurredAt = late.RecordedAt.AddSeconds(1) }));
    }

    [Fact]
    public void RemoveFile_DuringACorrection_VoidsTheEarlierVerdict_AndTheResubmission()
    {
        CaseStory story = CaseStory.Draft().CorrectionTold();
        MaterialInstance file = story.Material("CL-201").Current.Single();
        story.Case.RemoveFile(story.Material("CL-201").Id, file.Id, story.Now);
        story.Material("CL-201").Verdict.ShouldBe(MaterialVerdict.Pending);
        Dictionary<Guid, string> answers = story.Case.OpenCorrection!.Points.ToDictionary(p => p.Id, _ => "已说明");
        AssertRefused("CASE-010", () => story.Case.Resubmit(story.As(CaseActor.Applicant), answers, CaseStory.Calendar));
    }

    [Fact]
    public void OwedMaterial_DoesNotOpenTheOtherMaterials()
    {
        CaseStory story = CaseStory.Draft().InReview(MaterialVerdict.Owed);
        AssertRefused("CASE-047", () => story.Upload("CL-201"));
    }

    [Fact]
    public void DeemAccepted_KeepsWhatIsOwed()
    {
        CaseStory story = CaseStory.Draft().Received();
        story.Now = story.Now.AddDays(20);
        story.Case.DeemAccepted(story.As(CaseActor.Office), ["要点"], CaseStory.Calendar);
        story.Case.OwedMaterials.Single().MaterialCode.ShouldBe("CL-008");
    }

    [Fact]
    public void Decide_WhileTheHearingMayBeAskedForOrIsNotHeld_IsRefused()
    {
        CaseStory story = CaseStory.Draft().InReview().Reviewed();
        story.Case.Note(CaseAction.InformOfHearing, story.As(CaseActor.Reviewer, story.Reviewer), "涉及相邻权");
        story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, []);
        AssertRefused("CASE-037", () => story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar));

        story.Case.Note(CaseAction.RequestHearing, story.As(CaseActor.Applicant), null);
        story.Now = story.Now.AddDays(15);
        AssertRefused("CASE-038", () => story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar));
        story.Case.ReturnProposal(story.As(CaseActor.Approver, story.Approver), "先举行听证");
        ClockSuspension hearing = story.Suspend("听证");
        story.Now = story.Now.AddDays(3);
        story.Case.Resume(story.As(CaseActor.Reviewer, story.Reviewer), hearing.Id, "听证已举行", CaseStory.Calendar);
        story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, []);
        story.Case.Grant(story.As(CaseActor.Approver, story.Approver), "同意", [], CaseStory.Calendar);
        story.Case.State.ShouldBe(CaseState.Granted);
    }

    [Fact]
    public void Sign_WhoReviewedBeforeTheReassignment_IsRefused()
    {
        CaseStory story = CaseStory.Draft().Proposed();
        story.Case.ReturnProposal(story.As(CaseActor.Approver, story.Approver), "转办");
        Guid next = CaseStory.Id();
        story.Case.Reassign(story.As(CaseActor.Approver, story.Approver), null, "另一科室", next, "另一人", "工作调整");
        story.Case.Find(1, ReviewConclusion.Meets, null, story.As(CaseActor.Reviewer, next));
        story.Case.Find(2, ReviewConclusion.Meets, null, story.As(CaseActor.Reviewer, next));
        story.Case.Propose(story.As(CaseActor.Reviewer, next), CaseDecision.Grant, "拟同意", 2, []);
        AssertRefused("CASE-030", () => story.Case.Grant(story.As(CaseActor.Approver, story.Reviewer), null, [], CaseStory.Calendar));
    }

    [Fact]
    public void Correction_StopsALimitThatCountsFromReceipt()
    {
        CaseStory story = CaseStory.Draft(statutoryFrom: StatutoryStart.Receipt).Submitted();
        story.Case.Due.StatutoryDue.ShouldNotBeNull();
        CaseStory told = CaseStory.Draft(statutoryFrom: StatutoryStart.Receipt).CorrectionTold();
        told.Case.Due.StatutoryDue.ShouldBeNull();
    }

    [Fact]
    public void Undo_Twice_IsRefused()
    {
        CaseStory story = CaseStory.Draft().Granted();
        UndoGrounds grounds = new("以欺骗手段取得", "行政许可法第六十九条", "行政复议");
        story.Case.Undo(CaseAction.Revoke, story.As(CaseActor.Approver), grounds, null);
        AssertRefused("CASE-043", () => story.Case.Undo(CaseAction.Revoke, story.As(CaseActor.Approver), grounds, null));
    }
}
