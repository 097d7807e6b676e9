using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Window;

/// <summary>The window's day: counted from the events of the cases, by clerk; on both engines.</summary>
public sealed class TodayTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheDay_IsCountedByClerk_FromMidnight_AndEachFigureLeadsToItsCases(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);

        // What others did to the cases before is not the window's.
        List<CaseTarget> cases = await office.JudgedAsync(4);
        (await ReadAsync(office, "clerk")).Clerks.ShouldBeEmpty();

        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000707");
        Guid stage = (await office.BeginAsync(project, work, "3")).Value;
        await office.FillAsync(stage);
        await office.SubmitAsync(stage);
        StageIntakeSheet sheet = (await office.AsAsync("clerk", s => s.GetRequiredService<StageIntakes>().FindAsync(stage, Ct)))!;
        (await office.DoAsync<StageIntake>("clerk2", use => use.ReceiveAsync(sheet.Target, Ct))).IsOk.ShouldBeTrue();

        foreach (CaseTarget at in cases.Take(2))
        {
            (await office.AsAsync("clerk", s => s.GetRequiredService<TakeCase>().RunAsync(at.CaseId, Ct))).IsOk.ShouldBeTrue();
        }

        office.Clock.Advance(TimeSpan.FromMinutes(10));
        (await office.DoAsync<AcceptCase>("clerk", use => use.RunAsync(cases[0], Ct))).IsOk.ShouldBeTrue();
        office.Clock.Advance(TimeSpan.FromMinutes(15));
        (await office.DoAsync<AcceptCase>("clerk", use => use.RunAsync(cases[1], Ct))).IsOk.ShouldBeTrue();
        (await office.DoAsync<AcceptCase>("clerk2", use => use.RunAsync(cases[2], Ct))).IsOk.ShouldBeTrue();
        AcceptanceRefusalForm form = new(RefusalGround.Other, null, "选址不在本市", "可以申请行政复议");
        CaseTarget refused = (await office.DoAsync<RefuseAcceptance>("clerk2", use => use.RunAsync(cases[3], form, Ct))).Done(cases[3]);
        await office.AsAsync("clerk", s => s.GetRequiredService<OutboxDispatcher>().DispatchAsync());
        refused = new CaseTarget(refused.CaseId, (await office.CaseAsync(refused.CaseId)).Version);
        Outcome<int> delivered = await office.DoAsync<DeliverResult>("clerk", use => use.RunAsync(refused, new Delivery(DeliveryWay.Window, "徐海峰", null), Ct));
        delivered.IsOk.ShouldBeTrue(delivered.Sentence);

        TodayView day = await ReadAsync(office, "clerk");
        day.Day.ShouldBe(new DateOnly(2026, 10, 20));
        int received = sheet.Matters.Count(m => m.State == CaseState.Submitted);
        Figures(day).ShouldBe(["周晓岚 0 2 0 0 1 17.5", $"贺雨桐 {received} 1 0 1 0 ", $"本窗口 {received} 3 0 1 1 17.5"]);
        Figures(await ReadAsync(office, "clerk2"))[0].ShouldStartWith("贺雨桐");
        (await ReadAsync(office, "clerk-chengdong")).Clerks.ShouldBeEmpty("another window");

        TodayView accepted = await ReadAsync(office, "clerk", new TodayFilter(TodayAct.Accept));
        accepted.Lines.Select(l => l.CaseId).ShouldBe([cases[2].CaseId, cases[1].CaseId, cases[0].CaseId], ignoreOrder: true);
        accepted.Lines[^1].CaseId.ShouldBe(cases[0].CaseId, "the latest first");
        TodayView hers = await ReadAsync(office, "clerk", new TodayFilter(TodayAct.Accept, day.Clerks[1].ClerkId));
        (hers.Total, hers.Lines.Single().ClerkName).ShouldBe((1, "贺雨桐"));
        (await ReadAsync(office, "clerk", new TodayFilter(TodayAct.Correct))).Lines.ShouldBeEmpty();

        office.Clock.SetUtcNow(new DateTimeOffset(2026, 10, 20, 16, 0, 0, TimeSpan.Zero));
        (await ReadAsync(office, "clerk")).Clerks.ShouldBeEmpty("a new day");

        // What lay on the pile overnight counts from when it was taken again.
        CaseTarget left = (await office.JudgedAsync()).Single();
        (await office.AsAsync("clerk", s => s.GetRequiredService<TakeCase>().RunAsync(left.CaseId, Ct))).IsOk.ShouldBeTrue();
        office.Clock.Advance(TimeSpan.FromDays(1));
        (await office.AsAsync("clerk", s => s.GetRequiredService<TakeCase>().RunAsync(left.CaseId, Ct))).IsOk.ShouldBeTrue();
        office.Clock.Advance(TimeSpan.FromMinutes(20));
        (await office.DoAsync<AcceptCase>("clerk", use => use.RunAsync(left, Ct))).IsOk.ShouldBeTrue();
        (await ReadAsync(office, "clerk")).Window.Minutes.ShouldBe(20);
    }

    private static string[] Figures(TodayView day) =>
        [.. day.Clerks.Append(day.Window).Select(r => $"{r.Name} {string.Join(' ', TodayActs.All.Select(act => r[act]))} {r.Minutes:0.#}")];

    private static Task<TodayView> ReadAsync(ReviewOffice office, string clerk, TodayFilter? filter = null) =>
        office.AsAsync(clerk, s => s.GetRequiredService<WindowToday>().ReadAsync(filter ?? new TodayFilter(), Ct));
}
