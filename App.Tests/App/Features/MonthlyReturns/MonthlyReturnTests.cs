using ApprovalOffice.App.Features.MonthlyReturns;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Tests.App.Features.MonthlyReturns;

/// <summary>A month from the districts to the city: filled in, sent back, corrected, approved, rolled up and locked.</summary>
public sealed class MonthlyReturnTests
{
    private static readonly DateOnly October = new(2026, 10, 1);
    private static readonly DateTimeOffset November = new(2026, 11, 2, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AMonth_GoesFromTheDistrictsToTheCity_AndStaysAsItWasLocked(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        MonthlyDesk desk = new(office);
        CaseTarget inHand = (await office.ProposedAsync()).Single();
        Refused(await desk.BeginAsync("monthly-chengdong", MonthlyDesk.East, October), "MRET-001");
        office.Clock.SetUtcNow(November);
        Refused(await desk.BeginAsync("monthly-chengdong", MonthlyDesk.City, October), "MRET-002");
        Refused(await desk.BeginAsync("monthly2", MonthlyDesk.City, October), "MRET-002");

        // The district fills in, is refused, is sent back with a mark, corrects.
        Guid east = (await desk.BeginAsync("monthly-chengdong", MonthlyDesk.East, October)).Value;
        Refused(await desk.BeginAsync("monthly-chengdong", MonthlyDesk.East, October), "MRET-003");
        ReturnView view = await desk.ViewAsync("monthly-chengdong", east);
        view.Content.Figures.Find("T1", ReturnTable.Total)!.Find("newProjects")!.ValueOf(MeasureSpan.Month).ShouldBe(1m, "the site lies in the district");
        view.Content.Figures.Find("T2", ReturnTable.Total)!.Find("accepted")!.ValueOf(MeasureSpan.Month).ShouldBe(0m, "the organ is the city's");
        Refused(await desk.SubmitAsync("monthly-chengdong", east), "MRET-008");
        Refused(await desk.TypeAsync("monthly-chengdong", east, "cell:T9/nowhere/received", "1"), "MRET-011");
        (await desk.TypeAsync("monthly-chengdong", east, MonthlyDesk.Problems, "个别事项补正偏多。")).Value.ShouldBe(1);
        (await desk.TypeAsync("monthly-chengdong", east, MonthlyDesk.Plans, "开展材料清单复核。")).IsOk.ShouldBeTrue();
        (await desk.TypeAsync("monthly-chengdong", east, "cell:T9/hotline/received", "一百")).IsOk.ShouldBeTrue("it is saved as typed");
        Refused(await desk.SubmitAsync("monthly-chengdong", east), "MRET-008");
        (await desk.TypeAsync("monthly-chengdong", east, "cell:T9/hotline/received", "100")).IsOk.ShouldBeTrue();

        // Whoever saw the cell before is told, with what stands there now.
        Outcome<int> second = await desk.TypeAsync("monthly-chengdong", east, "cell:T9/hotline/received", "90", seen: 1);
        Refused(second, "MRET-012");
        second.Sentence.ShouldContain("田若溪于 2026-11-02 09:00 填写“100”");
        (await desk.SubmitAsync("monthly-chengdong", east)).IsOk.ShouldBeTrue();
        Refused(await desk.TypeAsync("monthly-chengdong", east, "cell:T9/hotline/received", "90"), "MRET-004");
        (await desk.LockAsync("monthly", east)).Rule!.Code.ShouldBe("MRET-002", "who fills in for the city approves nothing");
        Refused(await desk.SendBackAsync("monthly2", east, "重填"), "MRET-007");
        (await desk.SendBackAsync("monthly2", east, "热线件数与热线平台不一致", ("cell:T9/hotline/received", "平台为 98 件"))).IsOk.ShouldBeTrue();
        (await desk.ListAsync("monthly-chengdong", October)).Single().Standing.ShouldBe("已退回，修改中");
        view = await desk.ViewAsync("monthly-chengdong", east);
        (view.Return.ReturnedReason, view.Entries["cell:T9/hotline/received"].Mark).ShouldBe(("热线件数与热线平台不一致", "平台为 98 件"));
        (await desk.TypeAsync("monthly-chengdong", east, "cell:T9/hotline/received", "98")).IsOk.ShouldBeTrue();
        (await desk.SubmitAsync("monthly-chengdong", east)).IsOk.ShouldBeTrue();

        // The city waits for all, then rolls up what they said and nothing else.
        Guid city = await desk.FilledAsync("monthly", MonthlyDesk.City, October);
        Outcome<int> early = await desk.SubmitAsync("monthly", city);
        Refused(early, "MRET-010");
        early.Sentence.ShouldContain("城东区待审核、城西区未填报");
        (await desk.LockAsync("monthly2", east)).IsOk.ShouldBeTrue();
        foreach ((string word, var code) in MonthlyDesk.Districts.Skip(1))
        {
            await desk.LockedAsync($"monthly-{word}", code, October);
        }

        Refused(await desk.SubmitAsync("monthly", city), "MRET-013");
        (await desk.ActAsync("monthly", city, (acts, version) => acts.RefreshAsync(city, version, default))).IsOk.ShouldBeTrue();
        view = await desk.ViewAsync("monthly", city);
        view.Content.Figures.Parts.Count.ShouldBe(6);
        view.Content.Figures.Find("T1", ReturnTable.Total)!.Find("newProjects")!.ValueOf(MeasureSpan.Month).ShouldBe(1m);
        view.Content.Figures.Find("T2", ReturnTable.Total)!.Find("accepted")!.ValueOf(MeasureSpan.Month).ShouldBe(1m);
        (await desk.SubmitAsync("monthly", city)).IsOk.ShouldBeTrue();
        (await desk.LockAsync("monthly2", city)).IsOk.ShouldBeTrue();
        IReadOnlyList<ReturnLine> lines = await desk.ListAsync("leader", October);
        lines.Count.ShouldBe(6);
        lines.ShouldAllBe(l => l.Standing == "已锁定" && l.LightWord == "按期报送" && l.Light == Light.Grey);

        // What happens later changes nothing in it, and nothing can.
        MonthlyReturn locked = (await desk.ViewAsync("leader", city)).Return;
        locked.Number.ShouldBe("示工改报〔2026〕1号");
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(inHand, "同意", CancellationToken.None))).IsOk.ShouldBeTrue();
        MonthlyReturn after = (await desk.ViewAsync("leader", city)).Return;
        (after.Content, after.Digest, after.Version).ShouldBe((locked.Content, locked.Digest, locked.Version));
        ReturnDigest.Of(after.Content!).ShouldBe(after.Digest);
        await Should.ThrowAsync<Exception>(() => office.WithDbAsync(async db =>
        {
            MonthlyReturn row = await db.Set<MonthlyReturn>().SingleAsync(r => r.Id == city);
            db.Entry(row).Property(r => r.Number).CurrentValue = "改过";
            return await db.SaveChangesAsync();
        }));

        // An erratum is another revision; both are kept, and the city's knows when it is out of date.
        Refused(await desk.CorrectAsync("monthly-chengdong", east, "错"), "MRET-007");
        Guid again = (await desk.CorrectAsync("monthly-chengdong", east, "热线件数统计有误")).Value;
        Refused(await desk.CorrectAsync("monthly-chengdong", east, "热线件数统计有误"), "MRET-009");
        view = await desk.ViewAsync("monthly-chengdong", again);
        (view.Return.Revision, view.Revisions.Count, view.Content.At("cell:T9/hotline/received")).ShouldBe((2, 2, "98"));
        (await desk.SubmitAsync("monthly-chengdong", again)).IsOk.ShouldBeTrue();
        (await desk.LockAsync("monthly2", again)).IsOk.ShouldBeTrue();
        (await desk.ViewAsync("leader", city)).Return.Digest.ShouldBe(locked.Digest);
        Guid cityAgain = (await desk.CorrectAsync("monthly", city, "城东区更正后重新汇总")).Value;
        (await desk.ViewAsync("monthly", cityAgain)).Content.Figures.Parts.Single(p => p.Region == "990102").Revision.ShouldBe(2);

        // Each is told of what is theirs.
        (await NoticesAsync(office, "城东区月报待审核")).ShouldBe(3, "handed in, handed in again, and its correction: to the city's approver");
        (await NoticesAsync(office, "城东区月报已退回")).ShouldBe(1);
        (await NoticesAsync(office, "示范市月报已锁定")).ShouldBe(1);
        (await NoticesAsync(office, "城东区月报已更正")).ShouldBe(1);

        string key = city.ToString();
        List<string?> told = await office.WithDbAsync(db => db.Set<AuditRecord>().Where(r => r.EntityType == nameof(MonthlyReturn) && r.EntityId == key).OrderBy(r => r.Id).Select(r => (string?)r.Operation).ToListAsync());
        told.ShouldBe(["开始填报月报", "月报重新取数", "提交月报", "审核锁定月报"]);
    }

    [Fact]
    public async Task WhoIsLate_IsShown_AndNobodySeesForeignRegions()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        MonthlyDesk desk = new(office);
        office.Clock.SetUtcNow(November);
        (await desk.ListAsync("monthly", October)).Single(l => l.Region == MonthlyDesk.East).LightWord.ShouldBe("临近期限");
        office.Clock.SetUtcNow(November.AddDays(2));
        IReadOnlyList<ReturnLine> late = await desk.ListAsync("monthly", October);
        late.Where(l => l.Light == Light.Red).Count().ShouldBe(5);
        late.Single(l => l.Region == MonthlyDesk.City).LightWord.ShouldBe("临近期限");
        Guid west = await desk.FilledAsync("monthly-chengxi", MonthlyDesk.Districts[1].Code, October);
        (await desk.ListAsync("monthly-chengdong", October)).Single().Name.ShouldBe("城东区");
        (await desk.ViewAsync("monthly-chengdong", west)).ShouldBeNull();
        (await desk.TypeAsync("monthly", west, MonthlyDesk.Plans, "代填", seen: 1)).Rule!.Code.ShouldBe("MRET-002");
    }

    private static Task<int> NoticesAsync(ReviewOffice office, string title) => office.WithDbAsync(async db =>
        (await db.Set<OutboxMessage>().Where(m => m.IdempotencyKey.StartsWith("monthly:")).Select(m => m.PayloadJson).ToListAsync()).Count(p => System.Text.RegularExpressions.Regex.Unescape(p).Contains($"\"{title}\"", StringComparison.Ordinal)));

    private static void Refused(Outcome outcome, string code) => (outcome.Rule?.Code ?? outcome.Sentence).ShouldBe(code);
}
