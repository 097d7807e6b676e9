using System.Net;
using System.Text;
using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Duties;
using ApprovalOffice.App.Features.Notices;
using ApprovalOffice.App.Features.People;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Seals;
using ApprovalOffice.App.Features.Trail;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Http;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Workbooks;

/// <summary>Exports on both engines: each in the scope of its person, recorded, cancelled, expired.</summary>
public sealed class ExportTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AnExport_HasWhatTheListShows_AndNothingMore(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        await floor.DraftAsync("滨河住宅一期");
        await floor.SubmittedAsync("=滨河住宅二期");
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await floor.AcceptedAsync("示范小学");

        IXLWorksheet clerk = await ExportedAsync(office, floor, "clerk", CaseExport.Key, "");
        Column(clerk, "项目名称").ShouldBe(["示范小学", "=滨河住宅二期"]);
        clerk.Cell(3, 3).HasFormula.ShouldBeFalse();
        Column(clerk, "亮灯").ShouldBe(["绿", ""]);
        Column(clerk, "状态").ShouldBe(["受理", "已提交"]);
        Column(clerk, "收到时间").ShouldAllBe(text => text.Length > 0);
        Column(await ExportedAsync(office, floor, "clerk", CaseExport.Key, "?q=示范小学"), "项目名称").ShouldBe(["示范小学"]);
        Column(await ExportedAsync(office, floor, "reviewer", CaseExport.Key, "?state=review"), "项目名称").ShouldBe(["示范小学"]);
        Column(await ExportedAsync(office, floor, "utility", CaseExport.Key, ""), "项目名称").ShouldBeEmpty();
        Column(await ExportedAsync(office, floor, "applicant", ProjectExport.Key, ""), "项目名称").Count.ShouldBe(3);
        (await floor.AsAsync("applicant", s => s.GetRequiredService<RequestExport>().RunAsync(CaseExport.Key, "", WorkbookFormat.Xlsx, CancellationToken.None)))
            .Kind.ShouldBe(OutcomeKind.Forbidden);
        (await floor.AsAsync("clerk", s => s.GetRequiredService<RequestExport>().RunAsync(TrailExport.Key, "", WorkbookFormat.Xlsx, CancellationToken.None)))
            .Kind.ShouldBe(OutcomeKind.Forbidden);
        Column(await ExportedAsync(office, floor, "auditadmin", TrailExport.Key, "?record=WorkbookTask"), "业务").ShouldContain("导出：办件");
        Column(await ExportedAsync(office, floor, "applicant", ApplicationExport.Key, "?group=window"), "项目").ShouldBe(["=滨河住宅二期"]);
        Column(await ExportedAsync(office, floor, "applicant", ApplicationExport.Key, ""), "状态").ShouldBe(["受理", "已提交", "草稿"], ignoreOrder: true);
        IXLWorksheet people = await ExportedAsync(office, floor, "secadmin", PersonExport.Key, "?q=clerk&role=WindowClerk");
        Column(people, "用户名").ShouldContain("clerk");
        Column(people, "今日岗位").ShouldAllBe(roles => roles.Contains("窗口"));
        Column(await ExportedAsync(office, floor, "clerk", DutyExport.Key, "?kind=Payment"), "办件编号").ShouldBeEmpty();
        await floor.DeliverNoticesAsync();
        Column(await ExportedAsync(office, floor, "clerk", NoticeExport.Key, ""), "标题").ShouldContain("导出已完成");
        Column(await ExportedAsync(office, floor, "auditadmin", SealExport.Key, ""), "文书").ShouldContain("受理通知书");
        Column(await ExportedAsync(office, floor, "auditadmin", SealExport.Key, "?to=2020-01-01"), "文书").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AllReports_AreMadeFromTheCasesOfTheRegion(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        await floor.SubmittedAsync("滨河住宅二期");
        await floor.AcceptedAsync("示范小学");

        IXLWorksheet ledger = await ExportedAsync(office, floor, "reform", "report-ledger", "");
        ledger.Cell("A5").GetString().ShouldBe("示范省示范市");
        ledger.Row(5).Cells(3, 11).Select(cell => cell.Value?.ToString()).ShouldBe(["1", "1", "0", "0", "0", "0", "1", "0", "0"]);
        ledger.Cell("I6").FormulaA1.ShouldBe("D6+E6+F6+G6+H6");
        ledger.Cell("D6").FormulaA1.ShouldBe("SUM(D5:D5)");

        IXLWorksheet month = await ExportedAsync(office, floor, "reform", "report-month", "?month=2026-10");
        month.Row(5).Cells(2, 6).Select(cell => cell.Value?.ToString()).ShouldBe(["2", "1", "0", "0", "0"]);
        IXLWorksheet before = await ExportedAsync(office, floor, "reform", "report-month", "?month=2026-09");
        before.Cell("B5").IsEmpty().ShouldBeTrue();

        IXLWorksheet progress = await ExportedAsync(office, floor, "reform", "report-progress", "?region=990102");
        progress.Cell("A5").IsEmpty().ShouldBeTrue();
        progress = await ExportedAsync(office, floor, "reform", "report-progress", "");
        progress.Range("B5:B6").Cells().Select(cell => cell.GetString()).ShouldBe(["滨河住宅二期", "示范小学"], ignoreOrder: true);
        (await floor.AsAsync("clerk", s => s.GetRequiredService<RequestExport>().RunAsync("report-ledger", "", WorkbookFormat.Xlsx, CancellationToken.None))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    [Fact]
    public async Task AFile_IsFetchedByItsPersonOnly_AndTheFetchIsRecorded()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseFloor floor = new(office.Host.Services);
        await floor.SubmittedAsync("滨河住宅二期");
        Guid id = await AskAsync(floor, "clerk", CaseExport.Key, "", WorkbookFormat.Csv);
        await RunAsync(office);

        using (HttpClient nobody = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = office.Host.Address })
        {
            (await nobody.GetAsync(WorkbookUrls.File(id))).StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        using Visitor clerk = await Visitor.SignInAsync(office.Host, "clerk");
        HttpResponseMessage file = await clerk.Client.GetAsync(WorkbookUrls.File(id));
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Headers.CacheControl!.NoStore.ShouldBeTrue();
        file.Content.Headers.ContentDisposition!.FileNameStar.ShouldStartWith("办件-");
        byte[] bytes = await file.Content.ReadAsByteArrayAsync();
        bytes.AsSpan(0, 3).ToArray().ShouldBe(Encoding.UTF8.GetPreamble());
        Encoding.UTF8.GetString(bytes).ShouldContain("滨河住宅二期");
        using Visitor other = await Visitor.SignInAsync(office.Host, "reviewer");
        (await other.Client.GetAsync(WorkbookUrls.File(id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        string key = id.ToString();
        List<AuditRecord> trail = await floor.WithAsync(db => db.Set<AuditRecord>().AsNoTracking().Where(r => r.EntityType == nameof(WorkbookTask) && r.EntityId == key).OrderBy(r => r.Id).ToListAsync());
        trail.Select(line => line.Operation).ShouldBe(["导出：办件", "导出：办件", "下载导出文件：办件"]);
        trail[1].After.ShouldNotBeNull().ShouldContain("导出办件 1 行");

        office.Clock.Advance(TimeSpan.FromDays(8));
        (await floor.AsAsync("clerk", s => s.GetRequiredService<DiscardWorkbooks>().RunAsync(CancellationToken.None))).ShouldBe("清理 1 个");
        using Visitor late = await Visitor.SignInAsync(office.Host, "clerk");
        (await late.Client.GetAsync(WorkbookUrls.File(id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await TaskAsync(floor, id)).State.ShouldBe(WorkbookState.Expired);
        Directory.EnumerateFiles(Path.Combine(office.Host.Folder, "exports")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatIsGivenUp_IsNotMade_AndADeadServersTaskIsMadeByAnother(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        await floor.SubmittedAsync("滨河住宅二期");
        Guid given = await AskAsync(floor, "clerk", CaseExport.Key, "", WorkbookFormat.Xlsx);
        (await floor.AsAsync("reviewer", s => s.GetRequiredService<CancelWorkbook>().RunAsync(given, CancellationToken.None))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await floor.AsAsync("clerk", s => s.GetRequiredService<CancelWorkbook>().RunAsync(given, CancellationToken.None))).IsOk.ShouldBeTrue();
        (await TaskAsync(floor, given)).State.ShouldBe(WorkbookState.Cancelled);
        (await floor.AsAsync("clerk", s => s.GetRequiredService<CancelWorkbook>().RunAsync(given, CancellationToken.None))).Rule.ShouldBe(WorkbookRules.Over);

        // A server took it and died; its person gives the first up meanwhile.
        Guid dead = await AskAsync(floor, "clerk", CaseExport.Key, "", WorkbookFormat.Xlsx);
        office.Clock.Advance(TimeSpan.FromSeconds(1));
        Guid second = await AskAsync(floor, "clerk", CaseExport.Key, "", WorkbookFormat.Xlsx);
        foreach (Guid expected in new[] { dead, second })
        {
            (await floor.AsAsync("clerk", s => s.GetRequiredService<WorkbookLedger>().ClaimAsync(CancellationToken.None)))!.Id.ShouldBe(expected);
        }

        (await floor.AsAsync("clerk", s => s.GetRequiredService<WorkbookLedger>().ClaimAsync(CancellationToken.None))).ShouldBeNull();
        (await floor.AsAsync("clerk", s => s.GetRequiredService<CancelWorkbook>().RunAsync(dead, CancellationToken.None))).IsOk.ShouldBeTrue();
        (await TaskAsync(floor, dead)).State.ShouldBe(WorkbookState.Waiting);
        (await RunAsync(office)).ShouldBe("没有等待的导出或导入");
        office.Clock.Advance(WorkbookLedger.Lease + TimeSpan.FromSeconds(1));
        (await RunAsync(office)).ShouldBe("处理 1 个");
        (await TaskAsync(floor, dead)).State.ShouldBe(WorkbookState.Cancelled);
        (await TaskAsync(floor, second)).ShouldSatisfyAllConditions(t => t.State.ShouldBe(WorkbookState.Ready), t => t.Rows.ShouldBe(1), t => t.Attempts.ShouldBe(2));

        for (int asked = 0; asked < WorkbookTask.MostWaiting; asked++)
        {
            await AskAsync(floor, "clerk", CaseExport.Key, "", WorkbookFormat.Xlsx);
        }

        (await floor.AsAsync("clerk", s => s.GetRequiredService<RequestExport>().RunAsync(CaseExport.Key, "", WorkbookFormat.Xlsx, CancellationToken.None))).Rule.ShouldBe(WorkbookRules.TooMany);
    }

    private static Task<WorkbookTask> TaskAsync(CaseFloor floor, Guid id) => floor.WithAsync(db => db.Set<WorkbookTask>().AsNoTracking().SingleAsync(t => t.Id == id));

    private static async Task<Guid> AskAsync(CaseFloor floor, string who, string kind, string query, WorkbookFormat format)
    {
        Outcome<Guid> outcome = await floor.AsAsync(who, s => s.GetRequiredService<RequestExport>().RunAsync(kind, query, format, CancellationToken.None));
        outcome.IsOk.ShouldBeTrue(outcome.Sentence);
        return outcome.Value;
    }

    private static async Task<string> RunAsync(PlacedOffice office)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RunWorkbooks>().RunAsync(CancellationToken.None);
    }

    private static async Task<IXLWorksheet> ExportedAsync(PlacedOffice office, CaseFloor floor, string who, string kind, string query)
    {
        Guid id = await AskAsync(floor, who, kind, query, WorkbookFormat.Xlsx);
        await RunAsync(office);
        WorkbookTask task = await TaskAsync(floor, id);
        task.State.ShouldBe(WorkbookState.Ready, task.Problem);
        using FileStream file = File.OpenRead(office.Host.Services.GetRequiredService<WorkbookFiles>().PathOf(task));
        return new XLWorkbook(file).Worksheet(1);
    }

    private static List<string> Column(IXLWorksheet sheet, string head)
    {
        int column = sheet.Row(1).CellsUsed().Single(cell => cell.GetString() == head).Address.ColumnNumber;
        int last = sheet.LastRowUsed().RowNumber();
        return [.. Enumerable.Range(2, last - 1).Select(row => sheet.Cell(row, column).GetFormattedString())];
    }
}
