using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Meetings;

/// <summary>专家评审 stops the clock of the case that asked, from notice to opinion, and only that.</summary>
public sealed class ExpertReviewClockTests
{
    // 建设工程设计方案审查: ten working days, expert review stops the promised clock.
    private const string Design = "SX-2-001";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheClock_StandsStill_FromTheNotice_ToTheOpinion(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await office.ReviewedAsync(Design, p => p), beside = await office.ReviewedAsync(Design, p => p), unknown = (await office.AcceptedAsync()).Single();
        (await office.CaseAsync(at.CaseId)).Due.PromisedDue.ShouldBe(new DateOnly(2026, 11, 3), "accepted on 10-20, ten working days");
        (await AskAsync(office, "zj-reviewer", at)).IsOk.ShouldBeFalse("another department");
        (await AskAsync(office, "coordinator", at)).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await AskAsync(office, "reviewer", unknown)).Rule?.Code.ShouldBe("EXPERT-020", "the catalogue knows no such procedure for it");
        (await AskAsync(office, "reviewer", at, "")).Field.ShouldBe(nameof(ExpertReviewRequest.Reason));
        (await AskAsync(office, "reviewer", at)).IsOk.ShouldBeTrue();
        (await AskAsync(office, "reviewer", at)).Rule?.Code.ShouldBe("EXPERT-021");
        (await office.AsAsync("reviewer", s => s.GetRequiredService<CaseExpertReview>().TakeBackAsync(at, Ct))).IsOk.ShouldBeTrue();
        (await AskAsync(office, "reviewer", at)).IsOk.ShouldBeTrue();

        Guid id = await office.PreparedAsync(at);
        string other = (await office.CaseAsync(beside.CaseId)).Number!.Value.Value;
        (await office.ArrangeAsync(id, (a, seen) => a.AddItemAsync(id, seen, other, "", false, Ct))).IsOk.ShouldBeTrue();
        (await office.CaseAsync(at.CaseId)).Suspensions.ShouldBeEmpty("nothing stands still before the notice");
        (await office.ConveneAsync(id, (c, seen) => c.RunAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
        ApprovalCase stopped = await office.CaseAsync(at.CaseId);
        ClockSuspension one = stopped.Suspensions.ShouldHaveSingleItem();
        (one.Kind, one.StartOn, one.PlannedEndOn, one.StopsPromised, one.StopsStatutory).ShouldBe(("专家评审", new DateOnly(2026, 10, 20), new DateOnly(2026, 10, 29), true, false));
        one.Reason.ShouldContain("陈思远申请");
        (stopped.Due.PromisedDue, stopped.Due.SuspendedSince).ShouldBe((null, new DateOnly(2026, 10, 20)));
        stopped.Events[^1].ShouldSatisfyAllConditions(e => e.Action.ShouldBe(CaseAction.BeginSuspension), e => e.PersonName.ShouldBe("系统"));
        (await office.WithDbAsync(db => db.Set<OfficialDocument>().CountAsync(d => d.CaseId == at.CaseId && d.Title.Contains("特别程序")))).ShouldBe(1, "the applicant is told in writing");
        (await office.CaseAsync(beside.CaseId)).Suspensions.ShouldBeEmpty("it has not asked");
        (await office.AsAsync("reviewer", s => s.GetRequiredService<CaseExpertReview>().TakeBackAsync(at with { SeenVersion = stopped.Version }, Ct))).Rule?.Code.ShouldBe("EXPERT-022");

        // A notice that is withdrawn and sent again on one day stops nothing of its own.
        (await office.ConveneAsync(id, (c, seen) => c.WithdrawAsync(id, seen, "会议室另有安排", Ct))).IsOk.ShouldBeTrue();
        (await office.CaseAsync(at.CaseId)).Due.PromisedDue.ShouldBe(new DateOnly(2026, 11, 3));
        (await office.ConveneAsync(id, (c, seen) => c.RunAsync(id, seen, Ct))).IsOk.ShouldBeTrue();

        // Held on 10-22, the opinion is issued on 10-23: 10-21 and 10-22 do not count.
        await HoldAsync(office, id);
        (await office.CaseAsync(at.CaseId)).Suspensions.Count(s => s.IsOpen).ShouldBe(1, "the meeting is over, the opinion is not there");
        office.Clock.Advance(TimeSpan.FromDays(1));
        await IssueAsync(office, id);
        ApprovalCase again = await office.CaseAsync(at.CaseId);
        again.Suspensions.ShouldAllBe(s => !s.IsOpen);
        (again.Due.PromisedDue, again.Due.SuspendedSince).ShouldBe((new DateOnly(2026, 11, 5), null));
        again.Events[^1].Action.ShouldBe(CaseAction.EndSuspension);
        (await office.WithDbAsync(db => db.Set<ExpertReviewRequest>().CountAsync(r => r.CaseId == at.CaseId && r.ClosedAt == null))).ShouldBe(0);
        NationalChain.FaultOf([.. again.Events.SelectMany(e => e.National).OrderBy(n => n.Sequence).Select(n => n.Code)]).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AMeetingThatIsOff_LetsTheClockRun_AndASignedCaseIsNotStopped(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await office.ReviewedAsync(Design, p => p);
        (await AskAsync(office, "reviewer", at)).IsOk.ShouldBeTrue();
        Guid first = await office.ConvenedAsync(at);
        office.Clock.Advance(TimeSpan.FromDays(1));
        (await office.ConveneAsync(first, (c, seen) => c.CancelAsync(first, seen, "不开了", Ct))).IsOk.ShouldBeTrue();
        ApprovalCase running = await office.CaseAsync(at.CaseId);
        (running.Suspensions.Single().IsOpen, running.Due.PromisedDue).ShouldBe((false, new DateOnly(2026, 11, 3)), "begun on the day of acceptance, ended on 10-21: no day in it counts");

        // It waits for the next meeting; with a decision being signed the notice cannot go out.
        Guid second = await office.PreparedAsync(at, MeetingFloor.Form("2026-10-26"));
        (await office.AsAsync("reviewer", s => s.GetRequiredService<ProposeDecision>().RunAsync(new CaseTarget(at.CaseId, running.Version), CaseDecision.Grant, "拟同意", Ct))).IsOk.ShouldBeTrue();
        Outcome refused = await office.ConveneAsync(second, (c, seen) => c.RunAsync(second, seen, Ct));
        refused.Rule.ShouldBe(CaseRules.OpenRowForbids);
        (await office.MeetingAsync(second)).State.ShouldBe(MeetingState.Preparing, "nothing is half-done");
        (await office.WithDbAsync(db => db.Set<MeetingPaper>().CountAsync(p => p.MeetingId == second))).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheNotice_AndTheProposal_AtOnce_OneComesFirst(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        foreach (int round in Enumerable.Range(0, 3))
        {
            CaseTarget at = await office.ReviewedAsync(Design, p => p);
            (await AskAsync(office, "reviewer", at)).IsOk.ShouldBeTrue();
            Guid id = await office.PreparedAsync(at);
            int seen = (await office.MeetingAsync(id)).Version;
            Task<Outcome> notice = office.AsAsync("coordinator", s => s.GetRequiredService<ConveneMeeting>().RunAsync(id, seen, Ct));
            Task<Outcome<int>> proposal = office.AsAsync("reviewer", s => s.GetRequiredService<ProposeDecision>().RunAsync(at, CaseDecision.Grant, "拟同意", Ct));
            (bool isOut, bool isProposed) = ((await notice).IsOk, (await proposal).IsOk);
            ApprovalCase now = await office.CaseAsync(at.CaseId);
            (now.HasOpen(OpenRow.Suspension), now.HasOpen(OpenRow.SigningRound)).ShouldBe((isOut, isProposed), $"round {round}");
            (isOut ^ isProposed).ShouldBeTrue();
        }
    }

    private static Task<Outcome> AskAsync(ReviewOffice office, string person, CaseTarget at, string reason = "请专家评审总平面布局和交通组织") =>
        office.AsAsync(person, s => s.GetRequiredService<CaseExpertReview>().AskAsync(at, reason, Ct));

    private static async Task HoldAsync(ReviewOffice office, Guid id)
    {
        office.Clock.Advance(TimeSpan.FromDays(2));
        (await office.RunAsync(id, (r, seen) => r.OpenAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
        Guid lead = await office.ParticipantAsync(id, "ZRZY");
        int version = (await office.MeetingAsync(id)).Version;
        (await office.AsAsync("coordinator", s => s.GetRequiredService<SignInParticipant>().AtDeskAsync(id, version, lead, "", Ct))).IsOk.ShouldBeTrue();
        foreach (Guid item in await office.WithDbAsync(db => db.Set<AgendaItem>().Where(i => i.MeetingId == id).Select(i => i.Id).ToListAsync()))
        {
            (await office.AsAsync("coordinator", s => s.GetRequiredService<RunMeeting>().ResolveAsync(id, item, 0, ItemResolution.Agreed, "同意", Ct))).IsOk.ShouldBeTrue();
        }

        (await office.RunAsync(id, (r, seen) => r.ConcludeAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
    }

    private static async Task IssueAsync(ReviewOffice office, Guid id)
    {
        Guid lead = await office.ParticipantAsync(id, "ZRZY");
        foreach (Func<WriteMinutes, Task<Outcome>> act in (Func<WriteMinutes, Task<Outcome>>[])[w => w.DraftAsync(id, Ct), w => w.CirculateAsync(id, Ct)])
        {
            (await office.AsAsync("coordinator", s => act(s.GetRequiredService<WriteMinutes>()))).IsOk.ShouldBeTrue();
        }

        (await office.AsAsync("coordinator", s => s.GetRequiredService<SignMinutes>().SignAsync(id, lead, Ct))).IsOk.ShouldBeTrue();
        Outcome issued = await office.AsAsync("coordinator", s => s.GetRequiredService<WriteMinutes>().IssueAsync(id, Ct));
        issued.IsOk.ShouldBeTrue(issued.Sentence);
    }
}
