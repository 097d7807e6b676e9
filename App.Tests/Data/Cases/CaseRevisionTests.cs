using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Standstill;
using ApprovalOffice.Data.Clock;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>What comes in by a revision after acceptance is looked at before the case can be granted.</summary>
public sealed class CaseRevisionTests
{
    [Fact]
    public void Grant_WaitsUntilTheRevisedMaterialIsFoundInOrder()
    {
        CaseStory story = Revised(CaseStory.Draft().InReview().Reviewed());
        CaseMaterial scheme = story.Material("CL-201");
        scheme.Verdict.ShouldBe(MaterialVerdict.Pending);
        story.Case.RevisedMaterials.ShouldBe([scheme]);
        Hindrances.Of(story.Case, [], CaseStory.Calendar, story.Today)[0].ShouldSatisfyAllConditions(
            h => h.Gate.ShouldBe("受理后修改的材料等待核对"), h => h.Paper.ShouldBe("设计方案文本"), h => h.Turn.ShouldBe(TurnOf.Reviewer));
        AssertRefused("CASE-060", () => Propose(story, CaseDecision.Grant));

        AssertRefused("CASE-005", () => story.Case.JudgeRevised(Reviewer(story), scheme.Id, isInOrder: false, " "));
        AssertRefused("CASE-041", () => story.Case.JudgeRevised(Reviewer(story), story.Material("CL-001").Id, isInOrder: true, null));
        AssertRefused("CASE-002", () => story.Case.JudgeRevised(story.As(CaseActor.WindowClerk), scheme.Id, isInOrder: true, null));
        story.Case.JudgeRevised(Reviewer(story), scheme.Id, isInOrder: false, "退线仍为 4 米");
        (scheme.Verdict, scheme.VerdictReason).ShouldBe((MaterialVerdict.NeedsCorrection, "退线仍为 4 米"));
        AssertRefused("CASE-061", () => Propose(story, CaseDecision.Grant));

        // A slip of the hand is mended by looking again.
        story.Case.JudgeRevised(Reviewer(story), scheme.Id, isInOrder: true, null);
        (scheme.Verdict, scheme.VerdictReason).ShouldBe((MaterialVerdict.Complete, null));
        story.Case.Events[^1].Text.ShouldBe("设计方案文本：符合");
        Propose(story, CaseDecision.Grant);
        AssertRefused("CASE-004", () => story.Case.JudgeRevised(Reviewer(story), scheme.Id, isInOrder: true, null));
    }

    [Fact]
    public void Deny_DoesNotWaitForTheVerdict()
    {
        CaseStory story = Revised(CaseStory.Draft().InReview().Reviewed());
        Propose(story, CaseDecision.Deny);
        story.Case.OpenRound.ShouldNotBeNull();
    }

    [Fact]
    public void WhileTheRevisionRuns_NothingIsJudged()
    {
        CaseStory story = CaseStory.Draft().InReview();
        story.Suspend("材料修改", revision: true);
        story.Upload("CL-201");
        AssertRefused("CASE-004", () => story.Case.JudgeRevised(Reviewer(story), story.Material("CL-201").Id, isInOrder: true, null));
        Hindrances.Of(story.Case, [], CaseStory.Calendar, story.Today).ShouldNotContain(h => h.Gate.StartsWith("受理后修改的材料", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsCalledNotApplicable_IsFoundSo_AndATakenBackFileCannotBeInOrder()
    {
        CaseStory story = CaseStory.Draft().InReview();
        ClockSuspension revision = story.Suspend("材料修改", revision: true);
        CaseMaterial scheme = story.Material("CL-201");
        story.Now = story.Now.AddMinutes(5);
        story.Case.RemoveFile(scheme.Id, scheme.Current.Single().Id, story.Now);
        story.Case.Resume(story.As(CaseActor.Applicant), revision.Id, "撤下旧图", CaseStory.Calendar);
        AssertRefused("CASE-005", () => story.Case.JudgeRevised(Reviewer(story), scheme.Id, isInOrder: true, null));

        revision = story.Suspend("材料修改", revision: true);
        story.Case.CallNotApplicable(scheme.Id, "采用标准图集", story.Now);
        story.Case.Resume(story.As(CaseActor.Applicant), revision.Id, "改用标准图集", CaseStory.Calendar);
        story.Case.JudgeRevised(Reviewer(story), scheme.Id, isInOrder: true, null);
        (scheme.Verdict, scheme.VerdictReason).ShouldBe((MaterialVerdict.NotApplicable, "采用标准图集"));
    }

    [Fact]
    public void AnOwedMaterial_IsNotExchangedInARevision()
    {
        CaseStory story = CaseStory.Draft().InReview(MaterialVerdict.Owed);
        story.Suspend("材料修改", revision: true);
        AssertRefused("CASE-047", () => story.Upload("CL-008"));
        story.Case.RevisedMaterials.ShouldBeEmpty();
    }

    [Fact]
    public void AcceptedBySilence_TheMaterialsCanStillBeLookedAt_ButHoldNothingUp()
    {
        CaseStory story = CaseStory.Draft().Submitted();
        story.Now = story.Now.AddDays(9);
        story.Case.DeemAccepted(story.As(CaseActor.Office), [], CaseStory.Calendar);
        story.Case.StartReview(Reviewer(story));
        story.Case.RevisedMaterials.Select(m => m.MaterialCode).ShouldBe(["CL-001", "CL-201"]);
        story.Case.JudgeRevised(Reviewer(story), story.Material("CL-001").Id, isInOrder: true, null);
        Propose(story, CaseDecision.Grant);
    }

    private static CaseStory Revised(CaseStory story)
    {
        ClockSuspension revision = story.Suspend("材料修改", revision: true);
        story.Now = story.Now.AddMinutes(5);
        story.Upload("CL-201");
        story.Case.Resume(story.As(CaseActor.Applicant), revision.Id, null, CaseStory.Calendar);
        return story;
    }

    private static Act Reviewer(CaseStory story) => story.As(CaseActor.Reviewer, story.Reviewer);

    private static void Propose(CaseStory story, CaseDecision decision) => story.Case.Propose(Reviewer(story), decision, "拟办意见", 2, []);
}
