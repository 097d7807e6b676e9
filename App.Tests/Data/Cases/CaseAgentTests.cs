using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Clock;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>Who stands in for somebody absent acts under their own name, and the duties stay apart.</summary>
public sealed class CaseAgentTests
{
    private static readonly DateOnly Until = new(2026, 3, 31);

    [Fact]
    public void AnAgent_ReviewsInTheHandlersPlace_AndTheHandlerStays()
    {
        CaseStory story = CaseStory.Draft().Accepted();
        story.Case.Assign(story.As(CaseActor.Approver, story.Approver), null, "一科", story.Reviewer, "张三", null);
        Guid agent = CaseStory.Id(), other = CaseStory.Id();
        AssertRefused("CASE-081", () => story.Case.StartReview(story.As(CaseActor.Reviewer, other)));
        story.Case.StartReview(InPlaceOf(story.As(CaseActor.Reviewer, agent), story.Reviewer));
        (story.Case.HandlerId, story.Case.HandlerName).ShouldBe((story.Reviewer, "张三"));
        story.Case.Events[^1].ShouldSatisfyAllConditions(e => e.PersonId.ShouldBe(agent), e => e.InPlaceOfId.ShouldBe(story.Reviewer), e => e.Who.ShouldBe("某人（代张三）"));
    }

    [Fact]
    public void WhatTheAgentProposed_NeitherTheAgentNorTheHandlerSigns()
    {
        CaseStory story = CaseStory.Draft().Accepted();
        story.Case.Assign(story.As(CaseActor.Approver, story.Approver), null, "一科", story.Reviewer, "张三", null);
        Guid agent = CaseStory.Id();
        Act act() => InPlaceOf(story.As(CaseActor.Reviewer, agent), story.Reviewer);
        story.Case.StartReview(act());
        foreach (ReviewFinding finding in story.Case.Findings)
        {
            story.Case.Find(finding.PointNumber, ReviewConclusion.Meets, null, act());
        }

        story.Case.Propose(act(), CaseDecision.Grant, "拟同意", 2, []);
        story.Case.OpenRound!.Steps.Single().Who.ShouldBe("某人（代张三）");
        AssertRefused("CASE-030", () => story.Case.Grant(story.As(CaseActor.Approver, agent), null, [], CaseStory.Calendar));
        AssertRefused("CASE-030", () => story.Case.Grant(story.As(CaseActor.Approver, story.Reviewer), null, [], CaseStory.Calendar));

        // Not even for an approver who is away: the agent's own review stands in the way.
        AssertRefused("CASE-030", () => story.Case.Grant(InPlaceOf(story.As(CaseActor.Approver, agent), story.Approver, SigningStepTitle.Head), null, [], CaseStory.Calendar));
        story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar);
    }

    [Fact]
    public void AnAgent_SignsUpToTheAbsentPersonsStep_ButNotWhatTheAbsentPersonReviewed()
    {
        CaseStory story = CaseStory.Draft().Proposed(steps: 3);
        Guid section = CaseStory.Id(), deputy = CaseStory.Id(), agent = CaseStory.Id();
        story.Case.Endorse(story.As(CaseActor.Approver, section) with { SigningLevel = SigningStepTitle.SectionHead }, "同意");
        Act low = story.As(CaseActor.Approver, agent) with { SigningLevel = SigningStepTitle.SectionHead };
        AssertRefused("CASE-070", () => story.Case.Grant(low, null, [], CaseStory.Calendar));
        AssertRefused("CASE-070", () => story.Case.Grant(InPlaceOf(low, story.Reviewer, SigningStepTitle.Head), null, [], CaseStory.Calendar));
        AssertRefused("CASE-070", () => story.Case.Grant(InPlaceOf(low, section, SigningStepTitle.Head), null, [], CaseStory.Calendar));
        AssertRefused("CASE-070", () => story.Case.Grant(InPlaceOf(low, deputy), null, [], CaseStory.Calendar));
        story.Case.Grant(InPlaceOf(low, deputy, SigningStepTitle.DeputyHead), "同意", [], CaseStory.Calendar);
        SigningStep last = story.Case.SigningRounds.Single().Steps[^1];
        (last.Title, last.PersonId, last.InPlaceOfId).ShouldBe((SigningStepTitle.DeputyHead, agent, deputy));
    }

    [Fact]
    public void OwnRight_GoesBeforeSomebodyElses()
    {
        CaseStory story = CaseStory.Draft().Proposed();
        story.Case.Grant(InPlaceOf(story.As(CaseActor.Approver, story.Approver), CaseStory.Id(), SigningStepTitle.Head), null, [], CaseStory.Calendar);
        story.Case.SigningRounds.Single().Steps[^1].InPlaceOfId.ShouldBeNull();
        story.Case.Events.Last(e => e.Action == CaseAction.Grant).InPlaceOfName.ShouldBeNull();
    }

    [Fact]
    public void AChainOfOne_IsSignedByTheHandlersAgent()
    {
        CaseStory story = CaseStory.Draft().Proposed(steps: 1);
        Guid agent = CaseStory.Id();
        AssertRefused("CASE-031", () => story.Case.Grant(story.As(CaseActor.Reviewer, agent), null, [], CaseStory.Calendar));
        story.Case.Grant(InPlaceOf(story.As(CaseActor.Reviewer, agent), story.Reviewer), null, [], CaseStory.Calendar);
        story.Case.SigningRounds.Single().Steps.Single().InPlaceOfId.ShouldBe(story.Reviewer);
    }

    [Fact]
    public void Extend_ByTheAgentOfTheHighest_IsDoneInTheirPlace()
    {
        CaseStory story = CaseStory.Draft().InReview();
        Act section = story.As(CaseActor.Approver, CaseStory.Id()) with { SigningLevel = SigningStepTitle.SectionHead };
        AssertRefused("CASE-071", () => story.Case.Extend(section, "情况复杂", CaseStory.Calendar, 4));
        story.Case.Extend(InPlaceOf(section, story.Approver, SigningStepTitle.Head), "情况复杂", CaseStory.Calendar, 4);
        story.Case.Events[^1].InPlaceOfId.ShouldBe(story.Approver);
    }

    [Fact]
    public void Assign_IsTheFirstGivingAway()
    {
        CaseStory story = CaseStory.Draft().Accepted();
        story.Case.Assign(story.As(CaseActor.Approver, story.Approver), null, "一科", story.Reviewer, "张三", "请从速");
        story.Case.State.ShouldBe(CaseState.Accepted);
        AssertRefused("CASE-082", () => story.Case.Assign(story.As(CaseActor.Approver, story.Approver), null, "一科", CaseStory.Id(), "李四", null));
        story.Case.Reassign(story.As(CaseActor.Approver, story.Approver), null, "一科", CaseStory.Id(), "李四", "工作调整");
        story.Case.HandlerName.ShouldBe("李四");
    }

    private static Act InPlaceOf(Act act, Guid absent, SigningStepTitle? signs = null) =>
        act with { StandsInFor = [new AbsentPerson(absent, "张三", signs, Until)] };
}
