using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>After the decision.</summary>
public sealed class CaseResultTests
{
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
    public void Undo_Twice_IsRefused()
    {
        CaseStory story = CaseStory.Draft().Granted();
        UndoGrounds grounds = new("以欺骗手段取得", "行政许可法第六十九条", "行政复议");
        story.Case.Undo(CaseAction.Revoke, story.As(CaseActor.Approver), grounds, null);
        AssertRefused("CASE-043", () => story.Case.Undo(CaseAction.Revoke, story.As(CaseActor.Approver), grounds, null));
    }
}
