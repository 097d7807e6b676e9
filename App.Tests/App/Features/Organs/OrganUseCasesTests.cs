using ApprovalOffice.App.Features.Organs;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Organs;

/// <summary>Sections, signing chains and what the organ's page reads, on both engines.</summary>
public sealed class OrganUseCasesTests
{
    private static CancellationToken Ct => CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SectionsAndChains_AreKeptByTheirKeepers(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        RegionCode city = RegionCode.Parse("990100");
        Guid id = await floor.WithAsync(db => db.Set<Organ>().Where(o => o.DepartmentCode == "ZRZY" && o.RegionCode == city).Select(o => o.Id).SingleAsync());
        OrganDetails before = await ReadAsync(floor, id);
        before.Chains.ShouldAllBe(c => c.Steps == null && c.Holds == 2);
        before.Chains.ShouldContain(c => c.MatterCode == "SX-2-002");

        (await AddAsync(floor, "sysadmin", id, before.Version, "04", "规划技术科")).IsOk.ShouldBeTrue();
        (await AddAsync(floor, "sysadmin", id, before.Version, "05", "测绘科")).Kind.ShouldBe(OutcomeKind.Conflict);
        OrganDetails grown = await ReadAsync(floor, id);
        (await AddAsync(floor, "sysadmin", id, grown.Version, "04", "再设一个")).Rule.ShouldBe(OrganRules.SectionTwice);
        (await AddAsync(floor, "clerk", id, grown.Version, "06", "不该有的科")).Kind.ShouldBe(OutcomeKind.Forbidden);
        Guid section = grown.Sections.Single(s => s.Code == "04").Id;
        (await floor.AsAsync("sysadmin", s => s.GetRequiredService<RenameSection>().RunAsync(id, grown.Version, section, "规划与测绘科", Ct))).IsOk.ShouldBeTrue();
        (await office.Host.Services.GetRequiredService<OfficeReference>().OrgansAsync(Ct)).All.Single(o => o.Id == id)
            .Sections.ShouldContain(s => s.Name == "规划与测绘科", "what every server keeps is read anew");

        (await ChainAsync(floor, "sysadmin", id, null, 3)).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await ChainAsync(floor, "catalogue", id, null, 5)).Rule.ShouldNotBeNull();
        (await ChainAsync(floor, "catalogue", id, null, 3)).IsOk.ShouldBeTrue();
        (await ChainAsync(floor, "catalogue", id, "SX-2-002", 4)).IsOk.ShouldBeTrue();
        (await ChainAsync(floor, "catalogue", id, "SX-2-002", 1)).IsOk.ShouldBeTrue();
        OrganDetails set = await ReadAsync(floor, id);
        set.Chains[0].ShouldSatisfyAllConditions(c => c.Steps.ShouldBe(3), c => c.Holds.ShouldBe(3));
        set.Chains.Single(c => c.MatterCode == "SX-2-002").Holds.ShouldBe(1);
        set.Chains.Single(c => c.MatterCode == "SX-2-001").ShouldSatisfyAllConditions(c => c.Steps.ShouldBeNull(), c => c.Holds.ShouldBe(3));
        (await ChainAsync(floor, "catalogue", id, "SX-2-002", null)).IsOk.ShouldBeTrue();
        (await ReadAsync(floor, id)).Chains.Single(c => c.MatterCode == "SX-2-002").Holds.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ANumberSeries_ShowsItsLastNumberAndTheNext(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid first = await office.Desk.SubmittedAsync();
        Guid organ = (await floor.CaseAsync(first)).Organ.OrganId;

        SeriesLine cases = (await ReadAsync(floor, organ)).Series.Single(s => s.Document == "办件编号");

        cases.ShouldSatisfyAllConditions(
            s => s.Last.ShouldBe(1), s => s.Next.ShouldBe(2), s => s.Period.ShouldBe("2026"), s => s.LastNumber.ShouldEndWith("000001"));
    }

    private static async Task<OrganDetails> ReadAsync(CaseFloor floor, Guid id) =>
        (await floor.AsAsync("sysadmin", s => s.GetRequiredService<OrganReading>().FindAsync(id, Ct)))!;

    private static Task<Outcome> AddAsync(CaseFloor floor, string userName, Guid id, int version, string code, string name) =>
        floor.AsAsync(userName, s => s.GetRequiredService<AddSection>().RunAsync(id, version, code, name, Ct));

    private static Task<Outcome> ChainAsync(CaseFloor floor, string userName, Guid id, string? matter, int? steps) =>
        floor.AsAsync(userName, s => s.GetRequiredService<SetSigningChain>().RunAsync(id, matter, steps, Ct));
}
