using System.Data.Common;
using ApprovalOffice.App.Features.Acceptance;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Acceptance;

/// <summary>The joint acceptance: one visit, a verdict a part, what failed is looked at again, a unit may go first; on both engines.</summary>
public sealed class AcceptanceTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AUnitGoesFirst_OnePartIsPutRight_AndTheRestFollows(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        AcceptanceFloor floor = await AcceptanceFloor.OpenAsync(office);
        (await floor.GateAsync(floor.Fire)).ShouldBeNull("without a joint acceptance the cases go their own way");
        (await floor.BeginAsync(new NewAcceptanceForm())).ShouldRefuse("ACPT-004", "Units");
        (await floor.BeginAsync(new NewAcceptanceForm { Units = [floor.Units[0]] })).ShouldRefuse("ACPT-006", "Use");
        Outcome<Guid> begun = await floor.BeginAsync(floor.First());
        begun.IsOk.ShouldBeTrue(begun.Sentence);
        Guid id = begun.Value;
        (await floor.BeginAsync(floor.First())).ShouldRefuse("ACPT-005", "Units");
        (await office.AsReviewerOfAsync("ZRZY", s => s.GetRequiredService<BeginAcceptance>().RunAsync(floor.StageId, floor.First(), Ct))).IsOk.ShouldBeFalse();
        JointAcceptance acceptance = await floor.FindAsync(id);
        acceptance.IsUnitFirst.ShouldBeTrue();
        acceptance.Parts.ShouldContain(p => p.MatterCode == floor.Fire && p.Checks.Count > 0);

        (await floor.ProposeAsync(id, AcceptanceFloor.Visit("2026-10-19"))).ShouldRefuse("ACPT-011", "VisitAt");
        (await floor.ProposeAsync(id)).IsOk.ShouldBeTrue();
        AcceptancePart fire = acceptance.Parts.Single(p => p.MatterCode == floor.Fire);
        (await floor.JudgeAsync(id, fire, new VerdictForm { Verdict = nameof(PartVerdict.Passed) })).ShouldRefuse("ACPT-020");
        AcceptanceParticipant asked = acceptance.Participants.First(p => p.OrganId == fire.OrganId);
        (await floor.AsOrganAsync(fire.OrganId, s => s.GetRequiredService<ArrangeVisit>().CounterAsync(id, asked.Id, "2026-10-23", "14:00", "", Ct))).ShouldRefuse("ACPT-013", "Reason");
        (await floor.AsOrganAsync(fire.OrganId, s => s.GetRequiredService<ArrangeVisit>().CounterAsync(id, asked.Id, "2026-10-23", "14:00", "当日另有检查", Ct))).IsOk.ShouldBeTrue();
        (await floor.ProposeAsync(id)).IsOk.ShouldBeTrue();
        await floor.AgreeAllAsync(id);
        (await floor.FindAsync(id)).State.ShouldBe(AcceptanceState.Visiting);
        (await floor.JudgeAsync(id, fire, new VerdictForm { Verdict = nameof(PartVerdict.Rectify), What = "疏散指示未通电", Place = "三层", DueOn = "2026-10-30" })).ShouldRefuse("ACPT-021");

        office.Clock.Advance(TimeSpan.FromDays(2));
        (await floor.JudgeAsync(id, fire, new VerdictForm { Verdict = nameof(PartVerdict.Passed) })).ShouldRefuse("ACPT-022");
        await floor.PassAsync(id, but: floor.Fire);
        (await floor.JudgeAsync(id, fire, new VerdictForm { Verdict = nameof(PartVerdict.Rectify), What = "疏散指示未通电" })).ShouldRefuse("ACPT-023", "Place");
        (await floor.JudgeAsync(id, fire, new VerdictForm { Verdict = nameof(PartVerdict.Rectify), What = "疏散指示未通电", Place = "三层", DueOn = "2026-10-30" })).IsOk.ShouldBeTrue();
        (await floor.FindAsync(id)).State.ShouldBe(AcceptanceState.Judged);
        (await floor.LeadAsync<ConcludeAcceptance>(id, (use, seen) => use.RunAsync(id, seen, "通过", Ct))).ShouldRefuse("ACPT-040");

        // Whoever writes past the rule is refused by the database.
        (await Should.ThrowAsync<DbException>(() => office.WithDbAsync(db => db.Set<JointAcceptance>().Where(a => a.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.State, AcceptanceState.Concluded), Ct)))).Message.ShouldContain("还有专项没有通过");

        (await floor.LeadAsync<FollowRectification>(id, (use, seen) => use.OrderAsync(id, seen, "2026-10-29", Ct))).ShouldRefuse("ACPT-031", "DueOn");
        (await floor.LeadAsync<FollowRectification>(id, (use, seen) => use.OrderAsync(id, seen, "2026-11-02", Ct))).IsOk.ShouldBeTrue();
        ApprovalCase joint = await office.CaseAsync((await floor.FindAsync(id)).CaseId);
        joint.Suspensions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(s => s.Kind.ShouldBe("整改"), s => s.StopsPromised.ShouldBeTrue(), s => s.StopsStatutory.ShouldBeFalse(), s => s.IsOpen.ShouldBeTrue());
        (await floor.LeadAsync<FollowRectification>(id, (use, seen) => use.ReinspectAsync(id, seen, AcceptanceFloor.Visit("2026-11-03"), Ct))).ShouldRefuse("ACPT-033");
        (await floor.ReportAsync(id, fire, "")).Field.ShouldBe("Text");
        (await floor.ReportAsync(id, fire, "已通电并测试")).IsOk.ShouldBeTrue();
        (await floor.ReportAsync(id, fire, "又")).ShouldRefuse("ACPT-034", "Text");
        (await floor.LeadAsync<FollowRectification>(id, (use, seen) => use.ReinspectAsync(id, seen, AcceptanceFloor.Visit("2026-10-26"), Ct))).IsOk.ShouldBeTrue();
        (await office.CaseAsync(joint.Id)).Suspensions.Single().IsOpen.ShouldBeFalse();
        (await floor.FindAsync(id)).Parts.Count(p => p.Verdict == PartVerdict.Open).ShouldBe(1, "only what failed is looked at again");

        office.Clock.Advance(TimeSpan.FromDays(4));
        await floor.PassAsync(id);
        (await floor.LeadAsync<ConcludeAcceptance>(id, (use, seen) => use.RunAsync(id, seen, "各专项均通过，同意先行投入使用。", Ct))).IsOk.ShouldBeTrue();
        AcceptanceView view = (await floor.AsLeadAsync(s => s.GetRequiredService<AcceptanceReading>().ReadAsync(id, Ct)))!;
        view.Papers.Select(p => p.Title).ShouldBe(["联合验收现场核验通知书", "联合验收整改通知书", "联合验收现场核验通知书", "单位工程竣工联合验收意见书"]);
        view.Papers.Select(p => p.Number).Distinct().Count().ShouldBe(4);
        (await floor.GateAsync(floor.Fire)).ShouldBe("ACPT-041", "the second unit is not accepted yet");
        (await floor.GateAsync("SX-4-009")).ShouldBe("ACPT-042");

        // The rest.
        Guid rest = (await floor.BeginAsync(new NewAcceptanceForm { Units = [floor.Units[1]] })).Value;
        (await floor.FindAsync(rest)).IsUnitFirst.ShouldBeFalse();
        (await floor.ProposeAsync(rest, AcceptanceFloor.Visit("2026-10-27"))).IsOk.ShouldBeTrue();
        await floor.AgreeAllAsync(rest);
        office.Clock.Advance(TimeSpan.FromDays(1));
        await floor.PassAsync(rest);
        (await floor.GateAsync(floor.Fire)).ShouldBeNull();
        (await floor.GateAsync("SX-4-009")).ShouldBe("ACPT-042");
        (await floor.LeadAsync<ConcludeAcceptance>(rest, (use, seen) => use.RunAsync(rest, seen, "同意通过", Ct))).IsOk.ShouldBeTrue();
        (await floor.GateAsync("SX-4-009")).ShouldBeNull();

        AcceptanceSlice list = await floor.AsLeadAsync(s => s.GetRequiredService<AcceptanceList>().ReadAsync(null, Ct));
        list.Rows.Select(r => (r.Acceptance.Id, r.Passed == r.Parts)).ShouldBe([(rest, true), (id, true)]);
        (await office.AsReviewerOfAsync("SW", s => s.GetRequiredService<AcceptanceList>().ReadAsync(null, Ct))).Rows.ShouldBeEmpty();
        (await office.AsReviewerOfAsync("SW", s => s.GetRequiredService<AcceptanceReading>().ReadAsync(id, Ct))).ShouldBeNull();
        (await floor.AsLeadAsync(s => s.GetRequiredService<HandOverSheet>().CreateAsync(id, Ct))).ShouldNotBeNull().Length.ShouldBeGreaterThan(1000);
        (await office.WithDbAsync(db => db.Set<OfficialDocument>().CountAsync(d => d.Code == "YS-DT", Ct))).ShouldBe(1);

        for (int i = 0; i < 20; i++)
        {
            await office.AsAsync("clerk", s => s.GetRequiredService<OutboxDispatcher>().DispatchAsync());
        }

        List<string> told = await office.WithDbAsync(db => db.Set<Notice>().Select(n => n.Title).Distinct().ToListAsync(Ct));
        told.ShouldContain("联合验收现场核验时间已约定");
        told.ShouldContain("请按整改通知书整改");
        told.ShouldContain("单位工程竣工联合验收意见已出具");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoAtOnce_ProposeADate_OneIsTold_TwoOrgansGiveVerdicts_BothCount(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        AcceptanceFloor floor = await AcceptanceFloor.OpenAsync(office);
        Guid id = (await floor.BeginAsync()).Value;
        Outcome[] dates = await Task.WhenAll(new[] { "2026-10-22", "2026-10-23" }.Select(day => Task.Run(() =>
            floor.AsLeadAsync(s => s.GetRequiredService<ArrangeVisit>().ProposeAsync(id, 0, AcceptanceFloor.Visit(day), "钱建明", Ct)))));
        dates.Count(o => o.IsOk).ShouldBe(1, string.Join(" | ", dates.Select(o => o.Sentence)));
        dates.Single(o => !o.IsOk).Kind.ShouldBe(OutcomeKind.Conflict);

        await floor.AgreeAllAsync(id);
        office.Clock.Advance(TimeSpan.FromDays(3));
        List<AcceptancePart> parts = [.. (await floor.FindAsync(id)).Parts.DistinctBy(p => p.OrganId).Take(2)];
        foreach (AcceptancePart part in parts)
        {
            await floor.CheckAsync(id, part);
        }

        Outcome[] both = await Task.WhenAll(parts.Select(part => Task.Run(() => floor.JudgeAsync(id, part, new VerdictForm { Verdict = nameof(PartVerdict.Passed) }))));
        both.ShouldAllBe(o => o.IsOk);
        (await floor.FindAsync(id)).Parts.Count(p => p.Verdict == PartVerdict.Passed).ShouldBe(2);
        Outcome[] again = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => floor.JudgeAsync(id, parts[0], new VerdictForm { Verdict = nameof(PartVerdict.Passed) }))));
        again.ShouldAllBe(o => o.Rule!.Code == "ACPT-020");

        // Two of one organ fill the same point in: the second is told.
        AcceptancePart open = (await floor.FindAsync(id)).Parts.First(p => p.Verdict == PartVerdict.Open);
        AcceptanceCheck check = open.Checks[0];
        Outcome first = await floor.AsOrganAsync(open.OrganId, s => s.GetRequiredService<JudgePart>().CheckAsync(id, open.Id, check.Id, check.Version, CheckFinding.Fails, "间距不足", Ct));
        Outcome second = await floor.AsOrganAsync(open.OrganId, s => s.GetRequiredService<JudgePart>().CheckAsync(id, open.Id, check.Id, check.Version, CheckFinding.Meets, "", Ct));
        (first.IsOk, second.Kind).ShouldBe((true, OutcomeKind.Conflict));
        (await floor.AsOrganAsync(parts.First(p => p.OrganId != open.OrganId).OrganId, s => s.GetRequiredService<JudgePart>().CheckAsync(id, open.Id, check.Id, 1, CheckFinding.Meets, "", Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    [Fact]
    public async Task NothingIsOrganised_WhileAPartIsNotAccepted()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        AcceptanceFloor floor = await AcceptanceFloor.OpenAsync(office, isAccepted: false);
        (await floor.BeginAsync()).ShouldRefuse("ACPT-001");
        Guid joint = await office.WithDbAsync(db => db.Set<ApprovalCase>().Where(c => c.StageApplicationId == floor.StageId && c.Matter.Code == "SX-4-009").Select(c => c.Id).SingleAsync(Ct));
        await JointStage.AcceptAsync(office, joint);
        (await floor.BeginAsync()).ShouldRefuse("ACPT-002");
    }
}
