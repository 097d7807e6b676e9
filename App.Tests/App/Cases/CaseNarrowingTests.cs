using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>What each filter of the list of cases leaves and takes away, on both engines.</summary>
public sealed class CaseNarrowingTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task EachFilter_LeavesWhatItSays(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid waiting = await floor.SubmittedAsync("滨河住宅一期");
        office.Clock.Advance(TimeSpan.FromDays(1));
        Guid handled = await floor.AcceptedAsync("示范小学");
        int seen = (await floor.CaseAsync(handled)).Version;
        (await floor.AsAsync("reviewer", s => s.GetRequiredService<StartReview>().RunAsync(new CaseTarget(handled, seen), CancellationToken.None))).IsOk.ShouldBeTrue();
        ApprovalCase subject = await floor.CaseAsync(handled);
        DateOnly due = subject.Due.PromisedDue!.Value;
        DateOnly received = new(2026, 10, 21);

        foreach (string person in (string[])["clerk", "reviewer", "leader"])
        {
            await ShouldAsync(person, new CaseFilter { Stage = "2" }, handled, waiting);
            await ShouldAsync(person, new CaseFilter { Stage = "3" });
            await ShouldAsync(person, new CaseFilter { Department = "ZRZY" }, handled, waiting);
            await ShouldAsync(person, new CaseFilter { Department = "ZJ" });
            await ShouldAsync(person, new CaseFilter { Handler = "陈思远" }, handled);
            await ShouldAsync(person, new CaseFilter { Handler = "没有此人" });
            await ShouldAsync(person, new CaseFilter { Received = new(received, received) }, handled);
            await ShouldAsync(person, new CaseFilter { Received = new(null, received.AddDays(-1)) }, waiting);
            await ShouldAsync(person, new CaseFilter { Due = new(due, due) }, handled);
            await ShouldAsync(person, new CaseFilter { Due = new(due.AddDays(1), null) });
            await ShouldAsync(person, new CaseFilter { Decided = new(received, null) });
            await ShouldAsync(person, new CaseFilter { Stage = "2", Department = "ZRZY", Handler = "陈思远", Due = new(null, due) }, handled);
        }

        office.Clock.Advance(TimeSpan.FromDays(200));
        await ShouldAsync("leader", new CaseFilter { Stage = "2", Light = Light.DeepRed }, handled);

        async Task ShouldAsync(string person, CaseFilter filter, params Guid[] expected) =>
            (await floor.AsAsync(person, s => s.GetRequiredService<CaseList>().PageAsync(filter, CancellationToken.None))).Rows.Select(r => r.Id).ShouldBe(expected, $"{person}: {filter.ToUrl()}");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheExport_TakesTheSame_AndSaysSo(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        await floor.AcceptedAsync("示范小学");
        foreach ((CaseFilter filter, int count) in ((CaseFilter, int)[])[(new() { Stage = "2", Department = "ZRZY" }, 1), (new() { Stage = "2", Handler = "陈思远" }, 0)])
        {
            string query = filter.ToUrl()[CaseUrls.List.Length..];
            (await floor.WithAsync(db => floor.AsAsync("clerk", s => Export(s).CountAsync(db, query, CancellationToken.None)))).ShouldBe(count);
        }

        IReadOnlyList<(string Condition, string Value)> told = await floor.AsAsync("clerk", s => Export(s).ConditionsAsync(
            new CaseFilter { Stage = "2", Department = "ZRZY", Handler = "陈思远", Decided = new(new DateOnly(2026, 10, 1), null), Anomalous = true }.ToUrl()[CaseUrls.List.Length..], CancellationToken.None));
        told.ShouldBe([("阶段", "工程建设许可阶段"), ("部门", "自规局"), ("承办人", "陈思远"), ("决定日期自", "2026-10-01"), ("补正", "只看多次补正")]);
    }

    private static CaseExport Export(IServiceProvider services) =>
        services.GetServices<ApprovalOffice.App.Workbooks.IDetailSource>().OfType<CaseExport>().Single();
}
