using ApprovalOffice.App.Features.Matters;
using ApprovalOffice.App.Features.People;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.App.Calendars;
using ApprovalOffice.Data.Calendars;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Warnings;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static ApprovalOffice.Tests.App.Workbooks.ImportDesk;

namespace ApprovalOffice.Tests.App.Workbooks;

/// <summary>Imports on both engines: the template is filled in, faults come back at their cells, nothing is half imported.</summary>
public sealed class ImportTests
{
    private static readonly string[] Good =
    [
        "2026-990101-83-01-000001", "滨江第一小学", "91990105MA7F14819N", "", "", "", "", "", "990101", "城东区育才路1号",
    ];

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Projects_AreRegisteredAllOrNone(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        IReadOnlyList<ImportColumn> columns = await floor.AsAsync("clerk", s => s.GetRequiredService<WorkbookSources>().Import(ProjectImport.Key)!.ColumnsAsync(CancellationToken.None));
        string[] newOwner = ["2026-990101-83-01-000003", "=新单位的项目", "12990101400127262P", "示范市教育基本建设服务中心", "王一", "李二", "0000-8200001", "示范市育才路1号", "990101", "育才路2号"];

        // One good row, one with three faults, one twice: nothing is imported, and the workbook says where.
        string[] wrong = [.. Good];
        (wrong[0], wrong[2], wrong[8]) = ("2026-990101-83-01-000002", "12345", "110101");
        byte[] faulty = await FilledAsync(floor, columns, [Row(columns, Good), Row(columns, wrong), Row(columns, Good)]);
        WorkbookTask rejected = await ImportedAsync(office, floor, ProjectImport.Key, faulty);
        rejected.State.ShouldBe(WorkbookState.Rejected, rejected.Problem);
        rejected.Summary.ShouldNotBeNull().ShouldStartWith("共 3 行，2 行有");
        using (FileStream file = File.OpenRead(office.Host.Services.GetRequiredService<WorkbookFiles>().PathOf(rejected)))
        using (XLWorkbook returned = new(file))
        {
            IXLWorksheet sheet = returned.Worksheet(1);
            int last = columns.Count + 1;
            sheet.Cell(2, last).IsEmpty().ShouldBeTrue();
            sheet.Cell(3, last).GetString().ShouldContain("[C3]");
            sheet.Cell(3, last).GetString().ShouldContain("[I3]");
            sheet.Cell(3, 3).Style.Fill.BackgroundColor.Color.ToArgb().ShouldBe(System.Drawing.Color.FromArgb(0xFB, 0xE3, 0xDF).ToArgb());
            sheet.Cell(4, last).GetString().ShouldBe("[A4] 项目代码与第 2 行相同");
        }

        (await CountAsync(floor)).ShouldBe(0);

        // The same corrected: checked, and still nothing until it is confirmed.
        byte[] right = await FilledAsync(floor, columns, [Row(columns, Good), Row(columns, newOwner)]);
        WorkbookTask pending = await ImportedAsync(office, floor, ProjectImport.Key, right);
        pending.State.ShouldBe(WorkbookState.Checked, pending.Problem + pending.Summary);
        pending.Summary.ShouldBe("将登记 2 个项目，同时登记 1 个新的建设单位。");
        (await CountAsync(floor)).ShouldBe(0);
        (await floor.AsAsync("reviewer", s => s.GetRequiredService<ConfirmImport>().RunAsync(pending.Id, CancellationToken.None))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await floor.AsAsync("clerk", s => s.GetRequiredService<ConfirmImport>().RunAsync(pending.Id, CancellationToken.None))).IsOk.ShouldBeTrue();
        await RunAsync(office);
        (await TaskAsync(floor, pending.Id)).ShouldSatisfyAllConditions(t => t.State.ShouldBe(WorkbookState.Applied, t.Problem), t => t.Summary.ShouldBe("已登记 2 个项目，新登记 1 个建设单位。"));
        List<ConstructionProject> projects = await floor.WithAsync(db => db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).OrderBy(p => p.Name).ToListAsync());
        projects.Select(p => p.Name).ShouldBe(["=新单位的项目", "滨江第一小学"], ignoreOrder: true);
        projects.ShouldAllBe(p => p.Works.Count == 1 && p.ThemeCode != null);
        string operation = "导入：项目导入", actor = await floor.AsAsync("clerk", s => Task.FromResult(s.GetRequiredService<ApprovalOffice.App.Access.CurrentPerson>().Name));
        (await floor.WithAsync(db => db.Set<AuditRecord>().CountAsync(r => r.Operation == operation && r.EntityType == nameof(ConstructionProject) && r.ActorName == actor))).ShouldBe(2);

        // Registered meanwhile: refused as a whole at its check.
        WorkbookTask again = await ImportedAsync(office, floor, ProjectImport.Key, right);
        again.State.ShouldBe(WorkbookState.Rejected);
        again.Summary.ShouldNotBeNull().ShouldContain(ProjectRules.CodeTaken.Sentence);
    }

    [Fact]
    public async Task WhatHasChangedSinceTheCheck_StopsTheWholeImport()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseFloor floor = new(office.Host.Services);
        IReadOnlyList<ImportColumn> columns = await floor.AsAsync("clerk", s => s.GetRequiredService<WorkbookSources>().Import(ProjectImport.Key)!.ColumnsAsync(CancellationToken.None));
        string[] second = [.. Good];
        (second[0], second[1]) = ("2026-990101-83-01-000009", "滨江第二小学");
        WorkbookTask one = await ImportedAsync(office, floor, ProjectImport.Key, await FilledAsync(floor, columns, [Row(columns, Good), Row(columns, second)]));
        WorkbookTask two = await ImportedAsync(office, floor, ProjectImport.Key, await FilledAsync(floor, columns, [Row(columns, second)]));
        foreach (WorkbookTask task in new[] { two, one })
        {
            task.State.ShouldBe(WorkbookState.Checked, task.Problem + task.Summary);
            (await floor.AsAsync("clerk", s => s.GetRequiredService<ConfirmImport>().RunAsync(task.Id, CancellationToken.None))).IsOk.ShouldBeTrue();
            await RunAsync(office);
        }

        (await TaskAsync(floor, two.Id)).State.ShouldBe(WorkbookState.Applied);
        WorkbookTask stopped = await TaskAsync(floor, one.Id);
        stopped.State.ShouldBe(WorkbookState.Failed);
        stopped.Problem.ShouldNotBeNull().ShouldStartWith("BOOK-007");
        (await CountAsync(floor)).ShouldBe(1);
    }

    [Fact]
    public async Task OtherHeadsNoRowsAndNoWorkbook_AreRefused()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseFloor floor = new(office.Host.Services);
        using XLWorkbook other = new();
        other.AddWorksheet("数据").Cell("A1").SetValue("别的表头");
        (await ImportedAsync(office, floor, ProjectImport.Key, Bytes(other))).Problem.ShouldNotBeNull().ShouldStartWith("BOOK-005");
        IReadOnlyList<ImportColumn> columns = await floor.AsAsync("clerk", s => s.GetRequiredService<WorkbookSources>().Import(ProjectImport.Key)!.ColumnsAsync(CancellationToken.None));
        (await ImportedAsync(office, floor, ProjectImport.Key, await FilledAsync(floor, columns, []))).Problem.ShouldNotBeNull().ShouldStartWith("BOOK-006");
        (await floor.AsAsync("reviewer", s => s.GetRequiredService<RequestImport>().RunAsync(ProjectImport.Key, Guid.Empty, CancellationToken.None))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await floor.AsAsync("clerk", s => s.GetRequiredService<RequestImport>().RunAsync(ProjectImport.Key, Guid.Empty, CancellationToken.None))).Rule.ShouldBe(FileRules.NoSuchUpload);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ACalendar_IsShownBeforeItMovesDueDays(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid accepted = await floor.AcceptedAsync("示范小学");
        DateOnly before = (await floor.CaseAsync(accepted)).Due.PromisedDue!.Value;
        List<CalendarDay> known = await floor.WithAsync(db => db.Set<CalendarDay>().AsNoTracking().Where(d => d.Scope == CalendarDay.National).OrderBy(d => d.Date).ToListAsync());
        IReadOnlyList<ImportColumn> columns = await floor.AsAsync("catalogue", s => s.GetRequiredService<WorkbookSources>().Import(CalendarImport.Key)!.ColumnsAsync(CancellationToken.None));

        // The year as it is known, and a day of rest more before the case is due.
        string[] extra = [$"{before.AddDays(-1):yyyy-MM-dd}", "放假", "市民日", "", ""];
        List<string[]> rows = [.. known.Where(d => d.Date.Year == 2026).Select(d => new[] { $"{d.Date:yyyy-MM-dd}", d.Kind == ApprovalOffice.Data.Clock.DayKind.Holiday ? "放假" : "上班", d.Name, "国办发明电〔2025〕1号", "" }), extra];
        WorkbookTask pending = await ImportedAsync(office, floor, CalendarImport.Key, await FilledAsync(floor, columns, rows, CalendarImport.Key, "catalogue"), "catalogue");
        pending.State.ShouldBe(WorkbookState.Checked, pending.Problem + pending.Summary);
        pending.Summary.ShouldNotBeNull().ShouldContain("新增 1 天、修改 0 天、删除 0 天；重新计算在办件 1 件，到期日变动 1 件");
        (await floor.CaseAsync(accepted)).Due.PromisedDue.ShouldBe(before);
        (await floor.AsAsync("catalogue", s => s.GetRequiredService<ConfirmImport>().RunAsync(pending.Id, CancellationToken.None))).IsOk.ShouldBeTrue();
        await RunAsync(office);
        (await TaskAsync(floor, pending.Id)).State.ShouldBe(WorkbookState.Applied);
        (await floor.CaseAsync(accepted)).Due.PromisedDue.ShouldNotBe(before);

        // A year without its notice, and a make-up day on a weekday, are refused.
        (await ImportedAsync(office, floor, CalendarImport.Key, await FilledAsync(floor, columns, [["2027-01-01", "放假", "元旦", "", ""]], CalendarImport.Key, "catalogue"), "catalogue"))
            .Summary.ShouldNotBeNull().ShouldContain("[D2] 2027 年的安排没有写来源文号");
        (await ImportedAsync(office, floor, CalendarImport.Key, await FilledAsync(floor, columns, [["2027-01-04", "上班", "元旦", "国办", ""]], CalendarImport.Key, "catalogue"), "catalogue"))
            .Summary.ShouldNotBeNull().ShouldContain("[B2] 调休上班日不在周六、周日");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WarningDays_AreShownBeforeTheyMoveALight(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid accepted = await floor.AcceptedAsync("示范小学");
        string code = (await floor.CaseAsync(accepted)).Matter.Code;
        IReadOnlyList<ImportColumn> columns = await floor.AsAsync("catalogue", s => s.GetRequiredService<WorkbookSources>().Import(WarningDaysImport.Key)!.ColumnsAsync(CancellationToken.None));

        WorkbookTask rejected = await ImportedAsync(
            office, floor, WarningDaysImport.Key,
            await FilledAsync(floor, columns, [[code, "", "61"], ["XX-0", "", "3"], [code, "", "5"]], WarningDaysImport.Key, "catalogue"), "catalogue");
        rejected.Summary.ShouldNotBeNull().ShouldSatisfyAllConditions(
            said => said.ShouldStartWith("共 3 行，3 行有 3 处问题"),
            said => said.ShouldContain("[C2] MATTER-001"),
            said => said.ShouldContain("[A3] 目录中没有这个事项"),
            said => said.ShouldContain("[A4] 同一事项出现两次"));

        WorkbookTask pending = await ImportedAsync(
            office, floor, WarningDaysImport.Key, await FilledAsync(floor, columns, [[code, "", "3"]], WarningDaysImport.Key, "catalogue"), "catalogue");
        pending.State.ShouldBe(WorkbookState.Checked, pending.Problem + pending.Summary);
        pending.Summary.ShouldNotBeNull().ShouldStartWith("将变更 1 个事项的预警天数，0 个不变。重新计算在办件 1 件，日期变动 1 件。");
        (await floor.WithAsync(db => db.Set<MatterWarning>().CountAsync())).ShouldBe(0);
        DateOnly? before = (await floor.CaseAsync(accepted)).Due.YellowFrom;
        (await floor.AsAsync("catalogue", s => s.GetRequiredService<ConfirmImport>().RunAsync(pending.Id, CancellationToken.None))).IsOk.ShouldBeTrue();
        await RunAsync(office);
        (await TaskAsync(floor, pending.Id)).State.ShouldBe(WorkbookState.Applied);
        (await floor.WithAsync(db => db.Set<MatterWarning>().AsNoTracking().SingleAsync())).Days.ShouldBe(3);
        (await floor.CaseAsync(accepted)).Due.YellowFrom.ShouldNotBe(before);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task People_ComeWithAccountsThatNobodyCanUseYet(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        IReadOnlyList<ImportColumn> columns = await floor.AsAsync("secadmin", s => s.GetRequiredService<WorkbookSources>().Import(PeopleImport.Key)!.ColumnsAsync(CancellationToken.None));
        string[] good = [.. columns.Select(column => column.Example)];
        string[] elsewhere = [.. good], twice = [.. good], taken = [.. good], past = [.. good];
        (elsewhere[1], elsewhere[3], twice[0], taken[1], past[1], past[8]) = ("lisi", "别处的局", "李四", "clerk", "wangwu", "2020-01-01");
        WorkbookTask rejected = await ImportedAsync(
            office, floor, PeopleImport.Key, await FilledAsync(floor, columns, [good, elsewhere, twice, taken, past], PeopleImport.Key, "secadmin"), "secadmin");
        rejected.State.ShouldBe(WorkbookState.Rejected, rejected.Problem);
        rejected.Summary.ShouldNotBeNull().ShouldSatisfyAllConditions(
            said => said.ShouldStartWith("共 5 行，4 行有 4 处问题，未导入任何内容。"),
            said => said.ShouldContain("[D3] 没有这个机关"),
            said => said.ShouldContain("[B4] 用户名与第 2 行相同"),
            said => said.ShouldContain("[B5] 该用户名已被使用"),
            said => said.ShouldContain("[I6] "));

        string[] outside = ["专家甲", "expert-a", "", "", "", "专家", "", good[7], good[8], ""];
        WorkbookTask pending = await ImportedAsync(
            office, floor, PeopleImport.Key, await FilledAsync(floor, columns, [good, outside], PeopleImport.Key, "secadmin"), "secadmin");
        pending.State.ShouldBe(WorkbookState.Checked, pending.Problem + pending.Summary);
        (await floor.WithAsync(db => db.Users.AnyAsync(a => a.UserName == good[1]))).ShouldBeFalse();
        (await floor.AsAsync("secadmin", s => s.GetRequiredService<ConfirmImport>().RunAsync(pending.Id, CancellationToken.None))).IsOk.ShouldBeTrue();
        await RunAsync(office);
        (await TaskAsync(floor, pending.Id)).ShouldSatisfyAllConditions(
            t => t.State.ShouldBe(WorkbookState.Applied, t.Problem), t => t.Summary.ShouldNotBeNull().ShouldStartWith("已登记 2 名人员"));
        Account account = await floor.WithAsync(db => db.Users.AsNoTracking().SingleAsync(a => a.UserName == good[1]));
        account.ShouldSatisfyAllConditions(a => a.PasswordHash.ShouldBeNull(), a => a.MustChangePassword.ShouldBeTrue());
        (await floor.WithAsync(db => db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == account.PersonId)))
            .Assignments.ShouldHaveSingleItem().Role.ShouldBe(Role.Reviewer);
        (await floor.AsAsync("clerk", s => s.GetRequiredService<RequestImport>().RunAsync(PeopleImport.Key, Guid.Empty, CancellationToken.None))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    private static string[] Row(IReadOnlyList<ImportColumn> columns, string[] begin) =>
        [.. begin, .. columns.Skip(begin.Length).Select(column => column.Example)];

    private static Task<int> CountAsync(CaseFloor floor) => floor.WithAsync(db => db.Set<ConstructionProject>().CountAsync());
}
