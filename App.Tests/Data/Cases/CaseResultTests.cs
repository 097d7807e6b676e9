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
        granted.Case.Undo(CaseAction.Revoke, granted.As(CaseActor.Approver), Grounds(granted), null, CaseStory.Calendar);
        granted.National[^1].ShouldBe(NationalCode.Revoked);

        CaseStory denied = CaseStory.Draft().Proposed(CaseDecision.Deny);
        denied.Case.Deny(denied.As(CaseActor.Approver, denied.Approver), "容积率超标", "行政复议", CaseStory.Calendar);
        denied.Case.Deliver(denied.As(CaseActor.WindowClerk), DeliveryWay.Window, "张晓㛃", null);
        AssertRefused("CASE-043", () => denied.Case.Undo(
            CaseAction.Revoke, denied.As(CaseActor.Approver), Grounds(denied), null, CaseStory.Calendar));
    }

    [Fact]
    public void Undo_Twice_IsRefused()
    {
        CaseStory story = CaseStory.Draft().Granted();
        UndoGrounds grounds = Grounds(story);
        story.Case.Undo(CaseAction.Revoke, story.As(CaseActor.Approver), grounds, null, CaseStory.Calendar);
        AssertRefused("CASE-043", () => story.Case.Undo(CaseAction.Revoke, story.As(CaseActor.Approver), grounds, null, CaseStory.Calendar));
    }

    [Fact]
    public void Revocation_NeedsAStatement_OrThatTheHolderWasToldAndKeptSilent()
    {
        UndoGrounds unheard = new("以欺骗手段取得", "行政许可法第六十九条", "行政复议");
        CaseStory story = CaseStory.Draft().InReview().Reviewed();
        story.Case.Note(CaseAction.RecordStatement, story.As(CaseActor.Applicant), "审查中的陈述");
        story.Case.Propose(story.As(CaseActor.Reviewer, story.Reviewer), CaseDecision.Grant, "拟同意", 2, []);
        story.Case.Grant(story.As(CaseActor.Approver, story.Approver), null, [], CaseStory.Calendar);
        Refused("CASE-072", story, unheard);
        Refused("CASE-072", story, unheard with { ToldOn = story.Today.AddDays(1) });
        Refused("CASE-072", story, unheard with { ToldOn = story.Today.AddDays(-30) });

        story.Case.Note(CaseAction.RecordStatement, story.As(CaseActor.Applicant), "材料系第三方伪造，本单位不知情");
        story.Case.Undo(CaseAction.Revoke, story.As(CaseActor.Approver), unheard, null, CaseStory.Calendar);
        story.Case.UndoneBy.ShouldBe(CaseAction.Revoke);

        CaseStory silent = CaseStory.Draft().Granted();
        silent.Case.Undo(CaseAction.Revoke, silent.As(CaseActor.Approver), unheard with { ToldOn = silent.Today }, null, CaseStory.Calendar);
        silent.Case.Events[^1].Details.ShouldNotBeNull().ShouldContain("2026-03-02");
    }

    [Fact]
    public void Revocation_WaitsForTheHearing()
    {
        CaseStory story = CaseStory.Draft().Granted();
        story.Case.Note(CaseAction.InformOfHearing, story.As(CaseActor.Reviewer), "拟撤销许可，您有权申请听证");
        Refused("CASE-037", story, Grounds(story));
        story.Case.Note(CaseAction.RequestHearing, story.As(CaseActor.Applicant), null);
        story.Now = story.Now.AddDays(20);
        Refused("CASE-038", story, Grounds(story));
        story.Case.Note(CaseAction.HoldHearing, story.As(CaseActor.Reviewer), "听证会已举行，笔录附卷");
        story.Case.Undo(CaseAction.Revoke, story.As(CaseActor.Approver), Grounds(story) with { ToldOn = null }, null, CaseStory.Calendar);
    }

    [Fact]
    public void WithdrawalByTheOrgan_SaysHowItCompensates()
    {
        CaseStory story = CaseStory.Draft().Granted();
        UndoGrounds grounds = new("规划调整", "行政许可法第八条", "行政复议");
        AssertRefused("CASE-005", () => story.Case.Undo(CaseAction.WithdrawByOrgan, story.As(CaseActor.Approver), grounds, null, CaseStory.Calendar));
        story.Case.Undo(
            CaseAction.WithdrawByOrgan, story.As(CaseActor.Approver), grounds with { Compensation = "按评估报告补偿前期费用 120 万元" }, null, CaseStory.Calendar);
        story.Case.Events[^1].Details.ShouldNotBeNull().ShouldContain("120 万元");
    }

    [Fact]
    public void RefusalAndTermination_AreDeliveredOnce_AndStayWhatTheyAre()
    {
        CaseStory refused = CaseStory.Draft().Received();
        refused.Case.RefuseAcceptance(refused.As(CaseActor.WindowClerk), new AcceptanceRefusal(false, true, "示范市水利局", "不属于本机关职权", "行政复议"), CaseStory.Calendar);
        CaseStory terminated = CaseStory.Draft().CorrectionTold();
        terminated.Now = terminated.Now.AddDays(60);
        terminated.Case.TerminateUncorrected(terminated.As(CaseActor.Office), CaseStory.Calendar);
        foreach ((CaseStory story, CaseState state) in new[] { (refused, CaseState.AcceptanceRefused), (terminated, CaseState.Terminated) })
        {
            story.Case.DeliverNotice(story.As(CaseActor.WindowClerk), DeliveryWay.Post, "张晓㛃", "EMS 1");
            (story.Case.State, story.Case.Events[^1].Action).ShouldBe((state, CaseAction.DeliverNotice));
            AssertRefused("CASE-075", () => story.Case.DeliverNotice(story.As(CaseActor.WindowClerk), DeliveryWay.Post, "张晓㛃", null));
            story.Case.Archive(story.As(CaseActor.WindowClerk));
            story.Case.State.ShouldBe(CaseState.Archived);
        }
    }

    private static UndoGrounds Grounds(CaseStory story) => new("以欺骗手段取得", "行政许可法第六十九条", "行政复议") { ToldOn = story.Today };

    private static void Refused(string code, CaseStory story, UndoGrounds grounds) =>
        AssertRefused(code, () => story.Case.Undo(CaseAction.Revoke, story.As(CaseActor.Approver), grounds, null, CaseStory.Calendar));
}
