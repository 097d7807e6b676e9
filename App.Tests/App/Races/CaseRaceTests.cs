using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;

namespace ApprovalOffice.Tests.App.Races;

/// <summary>Two acts on one case at once, on both databases.</summary>
public sealed class CaseRaceTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoWhoDecide(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        await Race.RunAsync(office, await office.ProposedAsync(RaceRounds.Count), Granting(office, "head", "郭建平"), Granting(office, "approver", "何文涛"), async (now, _) =>
        {
            now.State.ShouldBe(CaseState.Granted);
            now.Events.Count(e => e.Action == CaseAction.Grant).ShouldBe(1);
            now.SigningRounds.Single().Steps.Count.ShouldBe(2);
            (await office.CertificatesAsync(now.Id)).ShouldBe(1);
        });
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OneWhoDecides_AndTheApplicantWhoWithdraws(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Racer withdrawing = new("徐海峰", target => office.DoAsync<WithdrawApplication>("applicant", use => use.RunAsync(target, "方案调整", Ct)), CaseRules.WrongState);
        await Race.RunAsync(office, await office.ProposedAsync(RaceRounds.Count), Granting(office, "head", "郭建平"), withdrawing, async (now, granted) =>
        {
            (now.State, now.Decision).ShouldBe(granted ? (CaseState.Granted, CaseDecision.Grant) : (CaseState.Withdrawn, (CaseDecision?)null));
            (await office.CertificatesAsync(now.Id)).ShouldBe(granted ? 1 : 0);
        });
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OneWhoGrants_AndOneWhoStopsTheClock(DatabaseProvider engine)
    {
        // While a decision is being signed the clock cannot be stopped: whoever tries comes too early or too late.
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Racer stopping = Stopping(office, CaseRules.WrongState) with { Never = CaseRules.OpenRowForbids };
        await Race.RunAsync(office, await office.ProposedAsync(RaceRounds.Count), Granting(office, "head", "郭建平"), stopping, (now, _) =>
        {
            (now.State, now.Suspensions.Count).ShouldBe((CaseState.Granted, 0));
            return Task.CompletedTask;
        });
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OneWhoProposes_AndOneWhoStopsTheClock(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Racer proposing = new("陈思远", target => office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(target, CaseDecision.Grant, "拟同意", Ct)), CaseRules.OpenRowForbids);
        await Race.RunAsync(office, await office.ReviewedAsync(RaceRounds.Count), proposing, Stopping(office, CaseRules.OpenRowForbids), (now, proposed) =>
        {
            (now.SigningRounds.Count, now.Suspensions.Count).ShouldBe(proposed ? (1, 0) : (0, 1));
            return Task.CompletedTask;
        });
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OneWhoProposes_AndOneWhoAsksAnotherOrgan(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        OpinionForm form = new() { OrganId = (await office.OrganAsync("SW")).Id, Question = "是否影响河道", DueOn = new DateOnly(2026, 10, 27) };
        Racer proposing = new("陈思远", target => office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(target, CaseDecision.Grant, "拟同意", Ct)), CaseRules.OpenRowForbids);
        Racer asking = new("林佳宁", target => office.DoAsync<AskOpinion>("reviewer2", use => use.RunAsync(target, form, Ct)), CaseRules.OpenRowForbids);
        await Race.RunAsync(office, await office.ReviewedAsync(RaceRounds.Count), proposing, asking, (now, proposed) =>
        {
            (now.SigningRounds.Count, now.OpinionRequests.Count).ShouldBe(proposed ? (1, 0) : (0, 1));
            return Task.CompletedTask;
        });
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoClerks_OneAccepts_TheOtherTellsACorrection(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CorrectionRequest request = new([new ApprovalOffice.App.Features.Window.CorrectionLine(null, "请补充申请表")], new DateOnly(2026, 12, 1), null);
        Racer telling = new("钱多多", target => office.AsClerkAsync<RequestCorrection>("钱多多", use => use.RunAsync(target, request, Ct)), CaseRules.WrongState);
        await Race.RunAsync(office, await office.JudgedAsync(RaceRounds.Count), Accepting(office, "周晓岚"), telling, (now, accepted) =>
        {
            now.State.ShouldBe(accepted ? CaseState.Accepted : CaseState.CorrectionRequested);
            now.Events.Count(e => e.Action is CaseAction.Accept or CaseAction.RequestCorrection).ShouldBe(1);
            return Task.CompletedTask;
        });
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoClerks_WhoBothAccept(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        await Race.RunAsync(office, await office.JudgedAsync(RaceRounds.Count), Accepting(office, "周晓岚"), Accepting(office, "钱多多"), (now, _) =>
        {
            now.State.ShouldBe(CaseState.Accepted);
            now.Events.Count(e => e.Action == CaseAction.Accept).ShouldBe(1);
            return Task.CompletedTask;
        });
    }

    private static Racer Granting(ReviewOffice office, string userName, string name) =>
        new(name, target => office.DoAsync<GrantCase>(userName, use => use.RunAsync(target, "同意", Ct)), CaseRules.WrongState);

    private static Racer Stopping(ReviewOffice office, Rule tooLate)
    {
        SuspensionForm hearing = new() { Kind = "听证", LegalGround = "行政许可法第四十五条", Reason = "利害关系人申请听证", HearingOn = new DateOnly(2026, 11, 2), PlannedEndOn = new DateOnly(2026, 11, 3) };
        return new("林佳宁", target => office.DoAsync<SuspendClock>("reviewer2", use => use.RunAsync(target, hearing, Ct)), tooLate);
    }

    private static Racer Accepting(ReviewOffice office, string name) =>
        new(name, target => office.AsClerkAsync<AcceptCase>(name, use => use.RunAsync(target, Ct)), CaseRules.WrongState);
}
