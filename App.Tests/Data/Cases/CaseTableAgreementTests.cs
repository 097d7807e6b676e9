using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;
using CsCheck;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>Every action tried in every state by everybody: what the table forbids is refused and changes nothing; what it allows keeps the national chain.</summary>
public sealed class CaseTableAgreementTests
{
    [Theory]
    [InlineData(MatterKind.AdministrativeLicense)]
    [InlineData(MatterKind.AdministrativeLevy)]
    [InlineData(MatterKind.UtilityService)]
    public void RandomHistories_NeverLeaveTheTable_AndKeepTheNationalChain(MatterKind kind) =>
        RandomHistory.Steps(60).Sample(
            steps =>
            {
                CaseStory story = RandomHistory.Live(CaseStory.Draft(kind: kind), steps);
                if (CaseHistory.TimesOf(story.Case.Events, story.Case.Limits) is { } retold)
                {
                    new CaseClock(CaseStory.Calendar).DueDatesOf(retold).ShouldBe(story.Case.Due);
                }

                NationalCode[] told = [.. story.National];
                NationalChain.FaultOf(told).ShouldBeNull(string.Join(",", told.Select(c => (int)c)));
                story.Case.Events.Select(e => e.Sequence).ShouldBe(Enumerable.Range(1, story.Case.Events.Count));
            },
            iter: 1_000,
            threads: 1);

    /// <summary>On this rests that the window loads its cases without those rows.</summary>
    [Fact]
    public void NothingComesBackToTheWindow_OnceItIsAccepted() => CaseTransitions.All
        .Where(t => t.To is { } to && CaseStates.BeforeAcceptance.Contains(to))
        .ShouldAllBe(t => t.From.All(from => from == CaseState.Draft || CaseStates.BeforeAcceptance.Contains(from)));

    [Fact]
    public void EveryAction_IsRefusedToACapacityTheTableDoesNotName()
    {
        foreach (CaseTransition transition in CaseTransitions.All)
        {
            ApprovalCase subject = CaseStory.Draft().Case;
            CaseActor others = (CaseActor)127 & ~transition.By;
            RuleBroken? obstacle = subject.Obstacle(transition.Action, others);
            obstacle.ShouldNotBeNull(transition.Action.ToString());
            (obstacle.Rule == CaseRules.WrongState || obstacle.Rule == CaseRules.WrongActor).ShouldBeTrue();
        }
    }

    [Fact]
    public void AChainOfOne_IsSignedByTheHandlerAndNobodyElse()
    {
        CaseStory story = CaseStory.Draft().Proposed(steps: 1);
        story.Case.OpenRound!.Steps.ShouldBeEmpty("the handler signs once, with the decision");
        story.Case.OpenRound.NextTitle.ShouldBe(SigningStepTitle.Handler);
        AssertRefused("CASE-002", () => story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar));
        AssertRefused("CASE-031", () => story.Case.Grant(story.As(CaseActor.Reviewer, CaseStory.Id()), null, [], CaseStory.Calendar));
        AssertRefused("CASE-031", () => story.Case.Endorse(story.As(CaseActor.Approver, story.Approver), null));
        story.Case.Grant(story.As(CaseActor.Reviewer, story.Reviewer), "同意", [], CaseStory.Calendar);
        story.Case.State.ShouldBe(CaseState.Granted);
        story.Case.SigningRounds.Single().Steps.Single().ShouldSatisfyAllConditions(
            s => s.Title.ShouldBe(SigningStepTitle.Handler), s => s.PersonId.ShouldBe(story.Reviewer), s => s.Verdict.ShouldBe(SigningVerdict.Agreed));
    }

    [Fact]
    public void AChainOfOne_IsReturnedByAnApprover_WhenTheHandlerIsAway()
    {
        CaseStory story = CaseStory.Draft().Proposed(steps: 1);
        story.Case.ReturnProposal(story.As(CaseActor.Approver, story.Approver), "承办人休假，转他人办理");
        story.Case.OpenRound.ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.UnderReview);
    }

    [Fact]
    public void ALongerChain_IsNotDecidedByAReviewer()
    {
        CaseStory story = CaseStory.Draft().Proposed(steps: 2);
        AssertRefused("CASE-002", () => story.Case.Grant(story.As(CaseActor.Reviewer, CaseStory.Id()), null, [], CaseStory.Calendar));
        AssertRefused("CASE-002", () => story.Case.Deny(story.As(CaseActor.Reviewer, story.Reviewer), "理由", "救济", CaseStory.Calendar));
    }
}
