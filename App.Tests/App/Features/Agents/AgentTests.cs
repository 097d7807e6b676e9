using ApprovalOffice.App.Features.Agents;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Agents;

/// <summary>A colleague acts for somebody who is away: with their own name, within their own post, for the days that were said.</summary>
public sealed class AgentTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheAgent_WorksOnTheAbsentPersonsPile_ForThoseDays(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        Guid absent = await IdAsync(office, "陈思远");
        at = (await office.DoAsync<AssignCase>("head", use => use.RunAsync(at, absent, null, Ct))).Done(at);
        (await office.DoAsync<StartReview>("reviewer2", use => use.RunAsync(at, Ct))).ShouldRefuse("CASE-081");
        Named(await NameAsync(office, "reviewer", "林佳宁", "2026-10-20", "2026-10-22"));

        ReviewDeskView desk = await DeskAsync(office, "reviewer2", ReviewTab.Absent);
        desk.StandsInFor.Single().Name.ShouldBe("陈思远");
        desk.Rows.Single().Id.ShouldBe(at.CaseId);
        (await office.WithDbAsync(db => db.Set<OutboxMessage>().CountAsync(m => EF.Functions.Like(m.IdempotencyKey, "agent:%")))).ShouldBe(1);
        at = (await office.DoAsync<StartReview>("reviewer2", use => use.RunAsync(at, Ct))).Done(at);
        ApprovalCase subject = await office.CaseAsync(at.CaseId);
        (subject.HandlerId, subject.Events[^1].Who).ShouldBe((absent, "林佳宁（代陈思远）"));
        ReviewSheet sheet = (await office.AsAsync("reviewer2", s => s.GetRequiredService<ReviewFile>().LoadAsync(at.CaseId, Ct)))!;
        sheet.InPlaceOf.ShouldBe("陈思远");

        office.Clock.SetUtcNow(new DateTimeOffset(2026, 10, 23, 1, 0, 0, TimeSpan.Zero));
        (await DeskAsync(office, "reviewer2", ReviewTab.Mine)).StandsInFor.ShouldBeEmpty();
        (await DeskAsync(office, "reviewer2", ReviewTab.Absent)).Rows.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheAgentOfAnApprover_SignsOnTheirStep_AndSaysSo(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        await office.WithDbAsync(async db =>
        {
            ApprovalCase subject = await db.Set<ApprovalCase>().SingleAsync();
            db.Add(SigningChain.Set(Guid.CreateVersion7(office.Clock.GetUtcNow()), subject.Organ.OrganId, null, 3));
            return await db.SaveChangesAsync();
        });
        at = (await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct))).Done(at);
        Named(await NameAsync(office, "approver", "郭建平", "2026-10-20", "2026-10-30"));

        // The section head signs the own step in the own right; the deputy's step then belongs to somebody who has not signed yet.
        at = (await office.DoAsync<EndorseProposal>("head", use => use.RunAsync(at, "同意", Ct))).Done(at);
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, null, Ct))).ShouldRefuse("CASE-030");
        (await office.CaseAsync(at.CaseId)).OpenRound!.Steps[^1].Who.ShouldBe("郭建平");

        at = (await office.DoAsync<ReturnProposal>("approver", use => use.RunAsync(at, "请补充", Ct))).Done(at);
        at = (await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct))).Done(at);
        await office.WithDbAsync(async db =>
        {
            Person second = await db.Set<Person>().Include(p => p.Assignments).SingleAsync(p => p.Name == "林佳宁");
            second.Assign(new RoleGrant(Role.Approver, second.OrganId, second.Assignments[0].RegionCode, new DateOnly(2026, 10, 20)) { SigningLevel = SigningStepTitle.SectionHead }, office.Clock);
            return await db.SaveChangesAsync();
        });
        at = (await office.DoAsync<EndorseProposal>("reviewer2", use => use.RunAsync(at, "同意", Ct))).Done(at);
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", Ct))).Done(at);
        (await office.CaseAsync(at.CaseId)).SigningRounds[^1].Steps.Select(s => (s.Who, s.Title)).ShouldBe(
            [("陈思远", SigningStepTitle.Handler), ("林佳宁", SigningStepTitle.SectionHead), ("郭建平（代何文涛）", SigningStepTitle.DeputyHead)]);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhoCannotActInSomebodysPlace_IsNotNamed(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (await NameAsync(office, "reviewer", "陈思远", "2026-10-20", "2026-10-22")).ShouldRefuse("AGENT-001", "AgentId");
        (await NameAsync(office, "reviewer", "林佳宁", "2026-10-19", "2026-10-22")).ShouldRefuse("AGENT-002", "To");
        (await NameAsync(office, "reviewer", "林佳宁", "2026-10-20", "2027-10-22")).ShouldRefuse("AGENT-002", "To");
        (await NameAsync(office, "reviewer", "郭建平", "2026-10-20", "2026-10-22")).ShouldRefuse("AGENT-003", "AgentId");
        (await NameAsync(office, "reviewer", "石静怡", "2026-10-20", "2026-10-22")).ShouldRefuse("AGENT-003", "AgentId");
        (await NameAsync(office, "reviewer", "林佳宁", "2026-10-22", "2026-10-20")).ShouldRefuse("AGENT-008", "To");
        Named(await NameAsync(office, "reviewer", "林佳宁", "2026-10-20", "2026-10-22"));
        (await NameAsync(office, "reviewer", "林佳宁", "2026-10-22", "2026-10-25")).ShouldRefuse("AGENT-004", "From");
        (await NameAsync(office, "reviewer2", "陈思远", "2026-10-21", "2026-10-21")).ShouldRefuse("AGENT-005", "AgentId");
        (await office.AsAsync("clerk", s => s.GetRequiredService<NameAgent>().RunAsync(new AgentForm(), Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task BackEarlier_TheAgencyEnds_AndTheTrailKnowsBoth(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Named(await NameAsync(office, "reviewer", "林佳宁", "2026-10-20", "2026-10-22"));
        AgentRow row = (await office.AsAsync("reviewer", s => s.GetRequiredService<AgentReading>().ReadAsync(Ct))).Given.Single();
        row.State.ShouldBe("生效中");
        (await office.AsAsync("reviewer2", s => s.GetRequiredService<EndAgency>().RunAsync(row.Id, row.Version, Ct))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await office.AsAsync("reviewer", s => s.GetRequiredService<EndAgency>().RunAsync(row.Id, row.Version, Ct))).IsOk.ShouldBeTrue();
        (await office.AsAsync("reviewer", s => s.GetRequiredService<EndAgency>().RunAsync(row.Id, row.Version + 1, Ct))).ShouldRefuse("AGENT-007");
        (await DeskAsync(office, "reviewer2", ReviewTab.Mine)).StandsInFor.ShouldBeEmpty();
        Named(await NameAsync(office, "reviewer", "林佳宁", "2026-10-21", "2026-10-22"));
        List<string?> told = await office.WithDbAsync(db => db.Set<AuditRecord>().Where(r => r.EntityType == "AgentAppointment").OrderBy(r => r.Id).Select(r => (string?)r.Operation).ToListAsync());
        told.ShouldBe(["委托代理", "结束代理", "委托代理"]);
    }

    private static void Named(Outcome outcome) => outcome.IsOk.ShouldBeTrue(outcome.Sentence);

    private static async Task<Outcome> NameAsync(ReviewOffice office, string userName, string agent, string from, string to)
    {
        string id = (await IdAsync(office, agent)).ToString();
        return await office.AsAsync(userName, s => s.GetRequiredService<NameAgent>().RunAsync(new AgentForm { AgentId = id, From = from, To = to, Reason = "年休假" }, Ct));
    }

    private static Task<Guid> IdAsync(ReviewOffice office, string name) =>
        office.WithDbAsync(db => db.Set<Person>().Where(p => p.Name == name).Select(p => p.Id).SingleAsync());

    private static Task<ReviewDeskView> DeskAsync(ReviewOffice office, string userName, ReviewTab tab) =>
        office.AsAsync(userName, s => s.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(tab), Ct));
}
