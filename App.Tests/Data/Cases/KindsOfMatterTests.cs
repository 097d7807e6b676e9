using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>Levies are assessed, paid and only then issued; utilities answer with a scheme and connect later.</summary>
public sealed class KindsOfMatterTests
{
    private static readonly FormAnswers Assessment = FormAnswers.Empty.With("item", "城市基础设施配套费，每平方米 30 元").With("amount", "1,200.50");

    [Fact]
    public void Levy_IsNotProposedWithoutItsAmount()
    {
        CaseStory story = CaseStory.Draft(kind: MatterKind.AdministrativeLevy);
        Should.Throw<RuleBroken>(() => story.Proposed()).Rule.ShouldBe(CaseRules.LevyUnassessed);
    }

    [Fact]
    public void Levy_IsIssuedOnlyWhenTheMoneyIsThere()
    {
        CaseStory story = Granted(MatterKind.AdministrativeLevy, Assessment);
        ApprovalCase subject = story.Case;
        subject.Payments.ShouldHaveSingleItem().Amount.ShouldBe(Money.FromYuan(1200.50m));
        Should.Throw<RuleBroken>(() => subject.Issue(story.As(CaseActor.Office), "号")).Rule.ShouldBe(CaseRules.OpenRowForbids);

        Should.Throw<RuleBroken>(() => subject.RecordPayment(story.As(CaseActor.WindowClerk), "99010026-0000000001", story.Today.AddDays(1)))
            .Rule.ShouldBe(CaseRules.PaymentDay);
        subject.RecordPayment(story.As(CaseActor.WindowClerk), "99010026-0000000001", story.Today);
        subject.Issue(story.As(CaseActor.Office), "99010026-0000000001");
        subject.State.ShouldBe(CaseState.Issued);
    }

    [Fact]
    public void Levy_ExemptedToNothing_OpensNoPayment()
    {
        CaseStory story = Granted(MatterKind.AdministrativeLevy, Assessment.With("amount", "0"));
        story.Case.Payments.ShouldBeEmpty();
        story.Case.HasOpen(OpenRow.Payment).ShouldBeFalse();
    }

    [Fact]
    public void Utility_IsConnectedAfterItsScheme_AndNotArchivedBefore()
    {
        CaseStory story = Granted(MatterKind.UtilityService, FormAnswers.Empty);
        ApprovalCase subject = story.Case;
        subject.Issue(story.As(CaseActor.Office), "号");
        subject.Deliver(story.As(CaseActor.WindowClerk), DeliveryWay.Online, "张三", null);
        Should.Throw<RuleBroken>(() => subject.Archive(story.As(CaseActor.Office))).Rule.ShouldBe(CaseRules.OpenRowForbids);
        Should.Throw<RuleBroken>(() => subject.Connect(story.As(CaseActor.Reviewer), story.Today.AddDays(-9), "已通水")).Rule.ShouldBe(CaseRules.ConnectionDay);
        subject.Connect(story.As(CaseActor.Reviewer), story.Today, "装表通水，表号 0001");
        subject.ConnectedOn.ShouldBe(story.Today);
        subject.Archive(story.As(CaseActor.Office));
    }

    [Fact]
    public void Licence_KnowsNeitherPaymentNorConnection()
    {
        CaseStory story = Granted(MatterKind.AdministrativeLicense, FormAnswers.Empty);
        story.Case.HasOpen(OpenRow.Payment).ShouldBeFalse();
        story.Case.HasOpen(OpenRow.Connection).ShouldBeFalse();
    }

    private static CaseStory Granted(MatterKind kind, FormAnswers fields)
    {
        CaseStory story = CaseStory.Draft(kind: kind).InReview().Reviewed();
        story.Case.FillResult(fields, story.As(CaseActor.Reviewer, story.Reviewer));
        story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟办意见", 2, []);
        story.Case.Grant(story.As(CaseActor.Approver, story.Approver), "同意", [], CaseStory.Calendar);
        return story;
    }
}
