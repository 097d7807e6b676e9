using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>What is open beside the state: suspensions, revision, extension, opinions, owed materials.</summary>
public sealed class CaseOpenRowTests
{
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
    public void OwedMaterial_DoesNotOpenTheOtherMaterials()
    {
        CaseStory story = CaseStory.Draft().InReview(MaterialVerdict.Owed);
        AssertRefused("CASE-047", () => story.Upload("CL-201"));
    }
}
