using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Clock;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>Proposal, signatures and decision.</summary>
public sealed class CaseDecisionTests
{
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
        Act deputy = story.As(CaseActor.Approver, CaseStory.Id()) with { SigningLevel = SigningStepTitle.DeputyHead };
        AssertRefused("CASE-031", () => story.Case.Endorse(deputy, null));
        story.Case.Grant(deputy, "同意", [], CaseStory.Calendar);
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
    public void Decide_WhileTheHearingMayBeAskedForOrIsNotHeld_IsRefused()
    {
        CaseStory story = CaseStory.Draft().InReview().Reviewed();
        story.Case.Note(CaseAction.InformOfHearing, story.As(CaseActor.Reviewer, story.Reviewer), "涉及相邻权");
        story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, []);
        AssertRefused("CASE-037", () => story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar));

        story.Case.Note(CaseAction.RequestHearing, story.As(CaseActor.Applicant), null);
        story.Now = story.Now.AddDays(8);
        AssertRefused("CASE-038", () => story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar));
        story.Case.ReturnProposal(story.As(CaseActor.Approver, story.Approver), "先举行听证");

        // Asked on Monday 2 March: twenty working days end on the 30th; today is the 10th, and seven working days lie between the 19th and today.
        AssertRefused("CASE-074", () => story.Suspend("听证", hearingOn: new DateOnly(2026, 3, 31)));
        AssertRefused("CASE-073", () => story.Suspend("听证", hearingOn: new DateOnly(2026, 3, 18)));
        ClockSuspension moved = story.Suspend("听证", hearingOn: new DateOnly(2026, 3, 19));
        story.Now = story.Now.AddDays(1);
        story.Case.Resume(story.As(CaseActor.Reviewer, story.Reviewer), moved.Id, "改期", CaseStory.Calendar);
        story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, []);
        AssertRefused("CASE-038", () => story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar));
        story.Case.ReturnProposal(story.As(CaseActor.Approver, story.Approver), "听证尚未举行");
        ClockSuspension hearing = story.Suspend("听证", hearingOn: new DateOnly(2026, 3, 30));
        story.Now = story.Now.AddDays(19);
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
    public void Sign_BelowTheStep_IsRefused_AndAboveItIsSignedUnderOnesOwnTitle()
    {
        CaseStory story = CaseStory.Draft().Proposed(steps: 3);
        Act deputy = story.As(CaseActor.Approver, CaseStory.Id()) with { SigningLevel = SigningStepTitle.DeputyHead };
        story.Case.Endorse(deputy, "同意");
        story.Case.OpenRound!.Steps[^1].Title.ShouldBe(SigningStepTitle.DeputyHead);

        Act section = story.As(CaseActor.Approver, CaseStory.Id()) with { SigningLevel = SigningStepTitle.SectionHead };
        AssertRefused("CASE-070", () => story.Case.Grant(section, null, [], CaseStory.Calendar));
        AssertRefused("CASE-070", () => story.Case.Grant(section with { SigningLevel = null }, null, [], CaseStory.Calendar));
        Act head = story.As(CaseActor.Approver, CaseStory.Id()) with { SigningLevel = SigningStepTitle.Head };
        story.Case.Grant(head, "同意", [], CaseStory.Calendar);
        story.Case.SigningRounds.Single().Steps.Select(s => s.Title).ShouldBe([SigningStepTitle.Handler, SigningStepTitle.DeputyHead, SigningStepTitle.Head]);
    }

    [Theory]
    [InlineData(1, SigningStepTitle.SectionHead)]
    [InlineData(2, SigningStepTitle.SectionHead)]
    [InlineData(3, SigningStepTitle.DeputyHead)]
    [InlineData(4, SigningStepTitle.Head)]
    public void Extend_IsApprovedByTheHighestOfTheChain(int steps, SigningStepTitle least)
    {
        CaseStory story = CaseStory.Draft().InReview();
        if (least > SigningStepTitle.SectionHead)
        {
            Act below = story.As(CaseActor.Approver, story.Approver) with { SigningLevel = least - 1 };
            AssertRefused("CASE-071", () => story.Case.Extend(below, "情况复杂", CaseStory.Calendar, steps));
        }

        story.Case.Extend(story.As(CaseActor.Approver, story.Approver) with { SigningLevel = least }, "情况复杂", CaseStory.Calendar, steps);
        story.Case.Extensions.Count.ShouldBe(1);
    }
}
