using ApprovalOffice.App.Features.Measures;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Measures;

/// <summary>Figures of a running office, and what is behind each of them.</summary>
public sealed class MeasurePageTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly DateOnly October = new(2026, 10, 1);
    private static readonly RegionCode City = RegionCode.Parse("990100");

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task EveryFigure_IsMadeOfTheCasesBehindIt(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        List<CaseTarget> proposed = await office.ProposedAsync(3);
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(proposed[0], "同意", Ct))).IsOk.ShouldBeTrue();

        MeasureTableOf table = await office.AsAsync("reform", s => s.GetRequiredService<MeasureTable>().ReadAsync(new MeasureQuery { Month = October }, Ct));
        table.Query.Region.ShouldBe(City);
        (table.Figures["case.taken"].Value, table.Figures["case.accepted"].Value, table.Figures["case.granted"].Value, table.Figures["case.inhand"].Value).ShouldBe((3, 3, 1, 2));
        (table.Figures["project.inhand"].Value, table.Figures["project.new"].Value).ShouldBe((1, 1));
        (table.Figures["days.legal"].Value, table.Figures["days.span"].Value).ShouldBe((0, 1), "accepted and decided on one day");
        table.Figures["rate.satisfied"].Value.ShouldBeNull("nobody rates here yet");
        foreach (Measure measure in MeasureRegistry.All)
        {
            MeasureBehindOf behind = await BehindAsync(office, "reform", measure.Code, new MeasureQuery { Month = October });
            behind.Figure.ShouldBe(table.Figures[measure.Code], measure.Code);
            behind.Rows.Sum(r => r.Part.Part).ShouldBe(behind.Figure.Part, measure.Code);
        }

        MeasureBehindOf granted = await BehindAsync(office, "reform", "case.granted", new MeasureQuery { Month = October });
        granted.Rows.ShouldHaveSingleItem().Id.ShouldBe(proposed[0].CaseId);
        (await BehindAsync(office, "reform", "case.taken", new MeasureQuery { Month = October, Stage = "3" })).Total.ShouldBe(0);
        (await BehindAsync(office, "reform", "case.taken", new MeasureQuery { Month = October, Span = MeasureSpan.LastYear })).Figure.Value.ShouldBe(0);
        (await BehindAsync(office, "reform", "case.taken", new MeasureQuery { Month = October, Span = MeasureSpan.Year })).Total.ShouldBe(3);
        (await BehindAsync(office, "reform", "case.taken", new MeasureQuery { Month = October, Region = RegionCode.Parse("990102") })).Total.ShouldBe(0, "the organ is the city's");
        (await BehindAsync(office, "reform", "project.new", new MeasureQuery { Month = October, Region = RegionCode.Parse("990102") })).Total.ShouldBe(1, "a project is counted by its site");
    }

    [Fact]
    public async Task WhatCannotBeAsked_IsSaid()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        (await RefusedAsync(office, "case.taken", new MeasureQuery { Month = new DateOnly(2026, 11, 1) })).ShouldBe("MEAS-002");
        (await RefusedAsync(office, "case.taken", new MeasureQuery { Region = RegionCode.Parse("990000") })).ShouldBe("MEAS-001");
        (await RefusedAsync(office, "case.none", new MeasureQuery())).ShouldBe("MEAS-004");
        MeasureUrls.Read(new Uri("http://x/measures?month=2026-13&region=1&span=Never&page=-2")).ShouldBe(new MeasureQuery());
        MeasureQuery whole = new() { Region = City, IsOwnOnly = true, Month = October, Span = MeasureSpan.Year, Theme = "", Stage = "2", Department = "ZRZY", Matter = "SX-2-002", Page = 3 };
        MeasureUrls.Read(new Uri("http://x" + MeasureUrls.Behind("case.taken", whole))).ShouldBe(whole);
    }

    private static Task<MeasureBehindOf> BehindAsync(ReviewOffice office, string person, string code, MeasureQuery query) =>
        office.AsAsync(person, s => s.GetRequiredService<MeasureBehind>().ReadAsync(code, query, Ct));

    private static async Task<string> RefusedAsync(ReviewOffice office, string code, MeasureQuery query) =>
        (await Should.ThrowAsync<RuleBroken>(() => BehindAsync(office, "reform", code, query))).Rule.Code;
}
