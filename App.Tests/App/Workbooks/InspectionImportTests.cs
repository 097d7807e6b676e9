using ApprovalOffice.App.Features.Inspections;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Reports.Workbooks;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static ApprovalOffice.Tests.App.Workbooks.ImportDesk;

namespace ApprovalOffice.Tests.App.Workbooks;

/// <summary>The results of supervision by workbook, on both engines: each inspection once, corrections seen before they are made.</summary>
public sealed class InspectionImportTests
{
    private const string Officer = "reviewer";

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Inspections_AreRecordedOnce_AndCorrectedVisibly(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        await floor.DraftAsync("示范小学");
        (string code, string organ, string elsewhere) = await floor.WithAsync(NamesAsync);
        IReadOnlyList<ImportColumn> columns = await ColumnsAsync(floor, InspectionImport.Key, Officer);
        string[] good = ["JC-1", code, "", organ, "在建质量安全巡查", "现场", "2026-10-12", "张三、李四", "合格", "", "", ""];
        string[] faulty = ["JC-2", code, "", organ, "在建质量安全巡查", "现场", "2026-10-12", "张三", "限期整改", "临边防护缺失", "2026-10-15", ""];
        string[] alone = [.. faulty], unknown = [.. good], outside = [.. good], dueless = [.. faulty], tomorrow = [.. good], noFinding = [.. faulty], cleared = [.. good];
        (unknown[0], unknown[1], outside[0], outside[3]) = ("JC-3", "2026-990101-83-01-999999", "JC-4", elsewhere);
        (dueless[0], dueless[7], dueless[10], tomorrow[0], tomorrow[6]) = ("JC-5", "张三，李四", "", "JC-6", "2026-12-31");
        (noFinding[0], noFinding[5], noFinding[9], cleared[0], cleared[11]) = ("JC-7", "在线", "", "JC-8", "2026-10-13");
        WorkbookTask rejected = await BringAsync(office, floor, columns, [good, alone, unknown, outside, dueless, tomorrow, noFinding, cleared, good]);
        rejected.State.ShouldBe(WorkbookState.Rejected, rejected.Problem);
        string said = await ReturnedAsync(office, rejected, columns.Count + 1);
        said.ShouldSatisfyAllConditions(
            s => s.ShouldContain("[H3] SUPV-002"),
            s => s.ShouldContain("[B4] 没有登记这个项目"),
            s => s.ShouldContain("[D5] 没有这个机关"),
            s => s.ShouldContain("[K6] SUPV-004"),
            s => s.ShouldContain("[G7] SUPV-001"),
            s => s.ShouldContain("[J8] SUPV-003"),
            s => s.ShouldContain("[L9] SUPV-006"),
            s => s.ShouldContain("[A10] 检查编号与第 2 行相同"));
        (await floor.WithAsync(db => db.Set<SupervisionInspection>().CountAsync())).ShouldBe(0);

        string[] open = [.. faulty];
        open[7] = "张三、李四";
        WorkbookTask pending = await BringAsync(office, floor, columns, [good, open]);
        pending.Summary.ShouldBe("将登记 2 条检查结果，更正 0 条；0 条与已登记的相同，不再登记。");
        (await ConfirmedAsync(office, floor, pending, Officer)).State.ShouldBe(WorkbookState.Applied);
        (await TrailAsync(floor, AuditKind.Added)).ShouldBe(2);
        await SeenAsync(floor);

        // The same table a month later, the one put right meanwhile; another project under a known number is none.
        string[] done = [.. open], moved = [.. open];
        (done[11], moved[1]) = ("2026-10-14", await floor.WithAsync(OtherProjectAsync));
        (await BringAsync(office, floor, columns, [moved])).Summary.ShouldNotBeNull().ShouldContain("[B2] SUPV-008");
        WorkbookTask again = await BringAsync(office, floor, columns, [good, done]);
        again.Summary.ShouldBe($"将登记 0 条检查结果，更正 1 条；1 条与已登记的相同，不再登记。\n更正 {organ} JC-2：整改完成日期 未填 → 2026-10-14");
        (await floor.WithAsync(db => db.Set<SupervisionInspection>().CountAsync(i => i.RectifiedOn != null))).ShouldBe(0);
        (await ConfirmedAsync(office, floor, again, Officer)).State.ShouldBe(WorkbookState.Applied);
        (await TrailAsync(floor, AuditKind.Changed)).ShouldBe(1);
        (await floor.WithAsync(db => db.Set<SupervisionInspection>().AsNoTracking().SingleAsync(i => i.Number == "JC-2")))
            .ShouldSatisfyAllConditions(i => i.RectifiedOn.ShouldBe(new DateOnly(2026, 10, 14)), i => i.CorrectedAt.ShouldNotBeNull());

        // A column that was taken away says nothing.
        (await BringAsync(office, floor, [.. columns.Take(9)], [[.. done.Take(9)]])).Summary.ShouldBe("将登记 0 条检查结果，更正 0 条；1 条与已登记的相同，不再登记。");
        (await floor.AsAsync(Officer, s => s.GetRequiredService<InspectionList>().ReadAsync(new InspectionFilter { IsOverdue = true }, CancellationToken.None))).Rows.ShouldBeEmpty();
        (await floor.AsAsync("clerk", s => s.GetRequiredService<RequestImport>().RunAsync(InspectionImport.Key, Guid.Empty, CancellationToken.None))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    // Who works for the city sees it, a district does not; what is overdue is found, and exported as it is shown.
    private static async Task SeenAsync(CaseFloor floor)
    {
        foreach ((string who, int rows) in new[] { (Officer, 2), ("clerk", 2), ("reform", 2), ("clerk-chengxi", 0), ("applicant", 0) })
        {
            InspectionSlice all = await floor.AsAsync(who, s => s.GetRequiredService<InspectionList>().ReadAsync(new InspectionFilter(), CancellationToken.None));
            all.Rows.Count.ShouldBe(rows, who);
        }

        InspectionFilter overdue = InspectionFilter.Read(new InspectionFilter { IsOverdue = true, Project = "示范小学", Conclusion = InspectionConclusion.Rectify }.ToUrl()["/inspections".Length..]);
        InspectionSlice late = await floor.AsAsync("reform", s => s.GetRequiredService<InspectionList>().ReadAsync(overdue, CancellationToken.None));
        late.Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            row => row.Number.ShouldBe("JC-2"), row => row.IsOverdue(late.Today).ShouldBeTrue(), row => row.Rectification(late.Today).ShouldStartWith("应于 2026-10-15 前完成，已逾期 "));
        List<SheetValue[]> exported = await floor.AsAsync("reform", s => floor.WithAsync(async db =>
            await s.GetRequiredService<WorkbookSources>().Detail(InspectionExport.Key)!.RowsAsync(db, overdue.ToUrl()["/inspections".Length..], CancellationToken.None).ToListAsync()));
        exported.ShouldHaveSingleItem()[0].ToString().ShouldBe("JC-2");
    }

    private static async Task<(string Code, string Organ, string Elsewhere)> NamesAsync(OfficeDbContext db)
    {
        RegionCode here = RegionCode.Parse("990100");
        Organ organ = await db.Set<Organ>().AsNoTracking().SingleAsync(o => o.DepartmentCode == "ZRZY" && o.RegionCode == here);
        Organ other = await db.Set<Organ>().AsNoTracking().FirstAsync(o => o.DepartmentCode != "ZRZY" && o.RegionCode == here);
        return ((await db.Set<ConstructionProject>().AsNoTracking().SingleAsync()).ProjectCode.Value, organ.Name, other.Name);
    }

    private static async Task<string> OtherProjectAsync(OfficeDbContext db)
    {
        Applicant owner = await db.Set<Applicant>().FirstAsync();
        ConstructionProject other = ConstructionProject.Register(
            ProjectCode.Parse("2026-990101-83-01-000777"), owner, Tests.Data.Projects.SampleProject.Particulars with { SiteRegion = RegionCode.Parse("990101") }, TimeProvider.System);
        db.Add(other);
        await db.SaveChangesAsync();
        return other.ProjectCode.Value;
    }

    private static Task<int> TrailAsync(CaseFloor floor, AuditKind kind) => floor.WithAsync(db => db.Set<AuditRecord>()
        .CountAsync(r => r.Operation == "导入：监管检查结果导入" && r.EntityType == nameof(SupervisionInspection) && r.Kind == kind));

    private static async Task<WorkbookTask> BringAsync(PlacedOffice office, CaseFloor floor, IReadOnlyList<ImportColumn> columns, IReadOnlyList<string[]> rows) =>
        await ImportedAsync(office, floor, InspectionImport.Key, await FilledAsync(floor, columns, rows, InspectionImport.Key, Officer), Officer);

    private static Task<string> ReturnedAsync(PlacedOffice office, WorkbookTask rejected, int column)
    {
        using FileStream file = File.OpenRead(office.Host.Services.GetRequiredService<WorkbookFiles>().PathOf(rejected));
        using ClosedXML.Excel.XLWorkbook book = new(file);
        return Task.FromResult(string.Join('\n', book.Worksheet(1).Column(column).CellsUsed().Select(cell => cell.GetString())));
    }
}
