using System.Globalization;
using ApprovalOffice.App.Features.CatalogueVersions;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue.Drafts;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static ApprovalOffice.Tests.App.Workbooks.CatalogueDesk;
using static ApprovalOffice.Tests.App.Workbooks.ImportDesk;

namespace ApprovalOffice.Tests.App.Workbooks;

/// <summary>The catalogue by workbook: faults at their cells also where only the whole shows them, differences before confirming, cases begun before keep theirs.</summary>
public sealed class CatalogueImportTests
{
    private const string Matter = "SX-2-002";
    private const int Promised = 6, Acceptance = 8, Points = 16;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AVersionOfTheCatalogue_IsJudgedAsAWhole_SeenAndPublished(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid before = await floor.DraftAsync("示范小学");
        (IReadOnlyList<ImportColumn> columns, Dictionary<string, string[]> rows) = await TemplateAsync(floor, MatterImport.Key);
        rows.Count.ShouldBe(82);
        columns[Promised].Title.ShouldBe(MatterFields.Promised);
        await RefusedAsync(floor, "2026.1", office.Clock.Today(), CatalogueRules.LabelTaken);
        await RefusedAsync(floor, "2026.2", office.Clock.Today().AddDays(-1), CatalogueRules.DayPast);

        // What a cell says wrongly and what only the whole shows come back together, each at its cell.
        string[] unknown = [.. rows[Matter]];
        unknown[0] = "SX-9-999";
        WorkbookTask rejected = await BringAsync(office, floor, columns, "2026.2",
        [
            With(rows[Matter], (Promised, "25")), With(rows["SX-1-001"], (Points, "只有一条")), With(rows["SX-2-001"], (Acceptance, "9")), unknown,
            With(rows["SX-3-004"], (Promised, "150")), With(rows[Matter], (Promised, "3")),
        ]);
        rejected.State.ShouldBe(WorkbookState.Rejected, rejected.Problem);
        string said = Returned(office, rejected, columns.Count + 1);
        said.ShouldSatisfyAllConditions(
            s => s.ShouldContain("[G2] 承诺时限"), s => s.ShouldContain("长于法定时限"),
            s => s.ShouldContain("[Q3] 审查要点少于 2 条"),
            s => s.ShouldContain("[I4] 受理时限应为 0 至 5 的整数"),
            s => s.ShouldContain("[A5] 目录中没有这个事项"),
            s => s.ShouldContain("[G6] 主题 ZT-01 阶段 3 的关键路径 150 日"), s => s.ShouldContain("；等 "),
            s => s.ShouldContain("[A7] 编码与第 2 行相同"));
        (await BringAsync(office, floor, columns, "2026.2", [rows[Matter]])).Problem.ShouldNotBeNull().ShouldStartWith("CATA-003");

        // Seen cell by cell before anything is published, and by nobody else.
        int days = int.Parse(rows[Matter][Promised], CultureInfo.InvariantCulture) - 1;
        WorkbookTask pending = await BringAsync(office, floor, columns, "2026.2", [With(rows[Matter], (Promised, $"{days}")), rows["SX-1-001"]]);
        WorkbookTask late = await BringAsync(office, floor, columns, "2026.3", [With(rows[Matter], (Promised, $"{days}"))]);
        pending.Summary.ShouldNotBeNull().ShouldStartWith($"将发布目录版本“2026.2”，自 {office.Clock.Today():yyyy-MM-dd} 起施行：改动 1 项的 1 处。");
        CatalogueDraftView draft = (await floor.AsAsync(Keeper, s => s.GetRequiredService<CatalogueDraftReading>().ReadAsync(pending.Id, CancellationToken.None)))!;
        CatalogueChange change = draft.Changes.ShouldHaveSingleItem();
        change.ShouldSatisfyAllConditions(c => c.Code.ShouldBe(Matter), c => c.Label.ShouldBe(MatterFields.Promised), c => c.Before.ShouldBe(rows[Matter][Promised]), c => c.After.ShouldBe($"{days}"));
        (await floor.AsAsync("clerk", s => s.GetRequiredService<CatalogueDraftReading>().ReadAsync(pending.Id, CancellationToken.None))).ShouldBeNull();
        (await floor.WithAsync(db => db.Set<CatalogueVersion>().CountAsync())).ShouldBe(1);

        (await ConfirmedAsync(office, floor, pending, Keeper)).State.ShouldBe(WorkbookState.Applied);
        await HoldsAsync(floor, before, days);
        WorkbookTask stale = await ConfirmedAsync(office, floor, late, Keeper);
        stale.ShouldSatisfyAllConditions(t => t.State.ShouldBe(WorkbookState.Failed), t => t.Problem.ShouldNotBeNull().ShouldStartWith("BOOK-007"));
        (await floor.AsAsync("clerk", s => s.GetRequiredService<RequestImport>().RunAsync(MatterImport.Key, Guid.Empty, CancellationToken.None))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    [Fact]
    public async Task Materials_AreSetToo_AndAColumnTakenAwaySaysNothing()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseFloor floor = new(office.Host.Services);
        (IReadOnlyList<ImportColumn> columns, Dictionary<string, string[]> rows) = await TemplateAsync(floor, MaterialImport.Key);
        int tolerance = columns.ToList().FindIndex(c => c.Title == "容缺天数"), template = columns.ToList().FindIndex(c => c.Title == "示范文本");
        string supplied = rows.Values.First(r => r[2] == "免提交" && r[tolerance].Length == 0)[0], owed = rows.Values.First(r => r[tolerance] == "5" && r[template].Length > 0)[0];
        WorkbookTask rejected = await BringAsync(office, floor, columns, "2026.2", [With(rows[supplied], (tolerance, "5"))], MaterialImport.Key);
        rejected.Summary.ShouldNotBeNull().ShouldContain($"[{(char)('A' + tolerance)}2] 由系统取得、免提交的材料不需要容缺");

        List<ImportColumn> kept = [.. columns.Where((_, index) => index != template)];
        WorkbookTask pending = await BringAsync(office, floor, kept, "2026.2", [[.. With(rows[owed], (tolerance, "")).Where((_, index) => index != template)]], MaterialImport.Key);
        pending.Summary.ShouldNotBeNull().ShouldContain("改动 1 项的 1 处");
        (await ConfirmedAsync(office, floor, pending, Keeper)).State.ShouldBe(WorkbookState.Applied);
        CatalogueInForce now = await floor.AsAsync(Keeper, s => s.GetRequiredService<OfficeReference>().CatalogueTodayAsync(CancellationToken.None));
        now.Catalogue.Material(owed).ShouldSatisfyAllConditions(m => m.ToleranceAllowed.ShouldBeFalse(), m => m.ToleranceDays.ShouldBeNull(), m => m.Template.ShouldNotBeNull());
    }

    // Who began before goes on by the old version; who begins now by the new one; the trail says who published what.
    private static async Task HoldsAsync(CaseFloor floor, Guid before, int days)
    {
        Guid after = await floor.DraftAsync("示范中学");
        CatalogueVersion published = await floor.WithAsync(db => db.Set<CatalogueVersion>().AsNoTracking().SingleAsync(v => v.Label == "2026.2"));
        string name = await floor.AsAsync(Keeper, s => Task.FromResult(s.GetRequiredService<ApprovalOffice.App.Access.CurrentPerson>().Name));
        published.ShouldSatisfyAllConditions(v => v.PublishedBy.ShouldBe(name), v => v.Changes.ShouldHaveSingleItem().After.ShouldBe($"{days}"));
        (await floor.CaseAsync(before)).Matter.CatalogueVersionId.ShouldBe(published.BasisId!.Value);
        (await floor.CaseAsync(after)).Matter.CatalogueVersionId.ShouldBe(published.Id);
        (await floor.AsAsync(Keeper, s => s.GetRequiredService<OfficeReference>().CatalogueTodayAsync(CancellationToken.None))).Catalogue.Matter(Matter).PromisedDays.N.ShouldBe(days);
        AuditRecord told = await floor.WithAsync(db => db.Set<AuditRecord>().AsNoTracking().SingleAsync(r => r.EntityType == nameof(CatalogueVersion) && r.Operation == "导入：事项目录导入"));
        told.ShouldSatisfyAllConditions(r => r.ActorName.ShouldBe(name), r => r.After.ShouldNotBeNull().ShouldContain("承诺时限"));
        IReadOnlyList<CatalogueVersionRow> versions = await floor.AsAsync(Keeper, s => s.GetRequiredService<CatalogueVersionList>().ReadAsync(CancellationToken.None));
        versions.Select(v => (v.Label, v.Standing, v.BasisLabel, v.Changes.Count)).ShouldBe([("2026.2", "现行", "2026.1", 1), ("2026.1", "已有新版本", "", 0)]);
    }

    private static Task RefusedAsync(CaseFloor floor, string label, DateOnly from, Rule rule) => floor.AsAsync(Keeper, async s =>
    {
        RuleBroken broken = await Should.ThrowAsync<RuleBroken>(s.GetRequiredService<WorkbookSources>().Import(MatterImport.Key)!.PrepareAsync(Answers(label, from), CancellationToken.None));
        broken.Rule.ShouldBe(rule);
        broken.Field.ShouldBe(rule == CatalogueRules.LabelTaken ? "label" : "from");
        return true;
    });
}
