using ApprovalOffice.App.Features.Anomalies;
using ApprovalOffice.App.Features.Home;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Anomalies;

/// <summary>Evidence is found once by the job, explained by the organ, and judged by a person of the reform office.</summary>
public sealed class AnomalyTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ADecisionMinutesAfterAcceptance_IsFoundOnce_ExplainedAndJudged(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await InstantAsync(office);
        (await RunAsync(office)).ShouldEndWith("发现线索 0 条", customMessage: "the decision is not two minutes old: it is looked at the next time");
        office.Clock.Advance(TimeSpan.FromMinutes(3));
        string first = await RunAsync(office);
        (await RunAsync(office)).ShouldBe("没有新的办理记录");
        AnomalyRow found = (await ListAsync(office, "reform", new AnomalyFilter { Kind = AnomalyKind.InstantDecision })).Rows.Single();
        first.ShouldContain("发现线索");
        found.ShouldSatisfyAllConditions(
            f => f.CaseId.ShouldBe(at.CaseId), f => f.Standing.ShouldBe("待核实"), f => f.PersonName.ShouldBe("郭建平"),
            f => f.Facts.ShouldBe("2026-10-20 09:00 受理，2026-10-20 09:05 准予，扣除特别程序和非工作时间后用时 5 分钟"));

        AnomalySlice open = await ListAsync(office, "reform", new AnomalyFilter());
        (await office.AsAsync("reform", s => s.GetRequiredService<TodayCounts>().ReadAsync(Ct))).Single(g => g.Key == "whole").Counts.Single(c => c.Word == "办理异常线索待核实")
            .ShouldSatisfyAllConditions(c => c.Number.ShouldBe(open.Rows.Count), c => c.Number.ShouldBeGreaterThan(0), c => c.Url.ShouldBe(AnomalyUrls.List));

        Outcome tooShort = await ActAsync(office, "reviewer", a => a.ExplainAsync(found.Id, 0, "急", Ct));
        (tooShort.Rule?.Code, tooShort.Field).ShouldBe(("ANOM-004", nameof(HandlingAnomaly.Explanation)));
        (await ActAsync(office, "reviewer", a => a.ExplainAsync(found.Id, 0, "抢险工程，材料此前已线下预审。", Ct))).IsOk.ShouldBeTrue();
        (await ActAsync(office, "reform", a => a.JudgeAsync(found.Id, 0, AnomalyFinding.Justified, "已查阅抢险指令。", Ct))).Kind.ShouldBe(OutcomeKind.Conflict, "the explanation came meanwhile");
        (await ActAsync(office, "reform", a => a.JudgeAsync(found.Id, 1, null, "已查阅抢险指令。", Ct))).Rule?.Code.ShouldBe("ANOM-002");
        (await ActAsync(office, "reform", a => a.JudgeAsync(found.Id, 1, AnomalyFinding.Justified, "好", Ct))).Field.ShouldBe(nameof(HandlingAnomaly.FindingReason));
        (await ActAsync(office, "reviewer", a => a.JudgeAsync(found.Id, 1, AnomalyFinding.Justified, "已查阅抢险指令。", Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await ActAsync(office, "reform", a => a.JudgeAsync(found.Id, 1, AnomalyFinding.Justified, "已查阅抢险指令。", Ct))).IsOk.ShouldBeTrue();
        (await ActAsync(office, "reform", a => a.JudgeAsync(found.Id, 2, AnomalyFinding.OffSystem, "再改一个结论。", Ct))).Rule?.Code.ShouldBe("ANOM-003");
        (await ActAsync(office, "reviewer", a => a.ExplainAsync(found.Id, 2, "再说明一次情况。", Ct))).Rule?.Code.ShouldBe("ANOM-003");

        (await ListAsync(office, "reform", new AnomalyFilter { Kind = AnomalyKind.InstantDecision })).Rows.ShouldBeEmpty();
        AnomalyRow judged = (await ListAsync(office, "reform", new AnomalyFilter { Standing = AnomalyStanding.Judged })).Rows.Single();
        (judged.Standing, judged.FindingReason).ShouldBe(("有正当理由", "已查阅抢险指令。"));
        (await office.WithDbAsync(db => db.Set<AuditRecord>().Where(r => r.EntityType == nameof(HandlingAnomaly) && r.Operation == "核实办理异常线索").CountAsync())).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhoDecided_DoesNotJudge_AndAnotherDepartmentSeesNothing(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await InstantAsync(office);
        office.Clock.Advance(TimeSpan.FromMinutes(3));
        await RunAsync(office);
        AnomalyRow found = (await ListAsync(office, "reviewer", new AnomalyFilter { Kind = AnomalyKind.InstantDecision })).Rows.Single();
        (await office.AsReviewerOfAsync("ZJ", s => s.GetRequiredService<AnomalyList>().ReadAsync(new AnomalyFilter(), Ct))).Rows.ShouldBeEmpty();
        (await office.AsReviewerOfAsync("ZJ", s => s.GetRequiredService<AnomalyActs>().FindAsync(found.Id, Ct))).ShouldBeNull();
        (await office.AsReviewerOfAsync("ZJ", s => s.GetRequiredService<AnomalyActs>().ExplainAsync(found.Id, 0, "与本部门无关的说明。", Ct))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await office.AsAsync("reviewer", s => s.GetRequiredService<CaseAnomalies>().OfAsync(at.CaseId, Ct))).ShouldContain(r => r.Id == found.Id);
        (await office.AsAsync("applicant", s => s.GetRequiredService<CaseAnomalies>().OfAsync(at.CaseId, Ct))).ShouldBeEmpty();

        Guid head = await office.WithDbAsync(db => db.Set<HandlingAnomaly>().Where(a => a.Id == found.Id).Select(a => a.PersonId!.Value).SingleAsync());
        Should.Throw<ApprovalOffice.Data.Rules.RuleBroken>(() => office.WithDbAsync(async db =>
        {
            (await db.Set<HandlingAnomaly>().SingleAsync(a => a.Id == found.Id)).Judge(AnomalyFinding.Justified, "本人办理的办件。", head, "郭建平", office.Clock.GetUtcNow().UtcDateTime);
            return 0;
        }).GetAwaiter().GetResult()).Rule.Code.ShouldBe("ANOM-005");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheLaterPage_BeginsBehindTheFirst(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await InstantAsync(office);
        office.Clock.Advance(TimeSpan.FromMinutes(3));
        await RunAsync(office);
        await office.WithDbAsync(async db =>
        {
            HandlingAnomaly one = await db.Set<HandlingAnomaly>().AsNoTracking().FirstAsync();
            db.AddRange(Enumerable.Range(100, 45).Select(i => HandlingAnomaly.Of(
                at.CaseId, one.OrganId, one.RegionCode, new AnomalyEvidence(AnomalyKind.BackfilledEvent, i, one.OccurredAt.AddMinutes(-i), null, "", $"第 {i} 条"), office.Clock)));
            return await db.SaveChangesAsync();
        });
        List<Guid> seen = [];
        AnomalyFilter filter = new() { Kind = AnomalyKind.BackfilledEvent };
        for (AnomalySlice page = await ListAsync(office, "reform", filter); ; page = await ListAsync(office, "reform", filter))
        {
            seen.AddRange(page.Rows.Select(r => r.Id));
            if (page.Next is null)
            {
                break;
            }

            filter = AnomalyFilter.Read(new Uri(new Uri("http://office"), (filter with { After = page.Next }).ToUrl()).Query);
        }

        (seen.Count, seen.Distinct().Count()).ShouldBe((45, 45));
    }

    // Accepted at nine, granted five minutes later.
    private static async Task<CaseTarget> InstantAsync(ReviewOffice office)
    {
        CaseTarget at = (await office.ProposedAsync()).Single();
        office.Clock.Advance(TimeSpan.FromMinutes(5));
        Outcome<int> signed = await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", Ct));
        signed.IsOk.ShouldBeTrue(signed.Sentence);
        return at;
    }

    private static async Task<string> RunAsync(ReviewOffice office)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FindAnomalies>().RunAsync(Ct);
    }

    private static Task<AnomalySlice> ListAsync(ReviewOffice office, string person, AnomalyFilter filter) =>
        office.AsAsync(person, s => s.GetRequiredService<AnomalyList>().ReadAsync(filter, Ct));

    private static Task<Outcome> ActAsync(ReviewOffice office, string person, Func<AnomalyActs, Task<Outcome>> act) =>
        office.AsAsync(person, s => act(s.GetRequiredService<AnomalyActs>()));
}
