using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Cases.Views;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.SavedViews;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>Views of the list of cases and its columns, on both engines: kept for their owner, opened by whom they are shared with.</summary>
public sealed class CaseViewTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AView_IsSavedChangedSharedAndDeleted_WithALineInTheTrail(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        CaseFilter asked = new() { Stage = "2", Sort = CaseSort.Due, Descending = false, Columns = "number,state,handler", Page = 7 };

        Outcome<string> saved = await floor.AsAsync("head", s => s.GetRequiredService<SaveView>().RunAsync(" 本周到期 ", asked.ToQuery(), Ct));
        saved.IsOk.ShouldBeTrue(saved.Sentence);
        CaseViewRow view = (await MenuAsync(floor, "head")).Views.ShouldHaveSingleItem();
        view.ShouldSatisfyAllConditions(() => view.Name.ShouldBe("本周到期"), () => view.IsOwn.ShouldBeTrue(), () => saved.Value.ShouldBe(view.Url));
        CaseFilter.Read(new Uri("http://office" + view.Url)).ShouldBe(asked with { Page = 1, View = view.Id });

        (await floor.AsAsync("head", s => s.GetRequiredService<SaveView>().RunAsync("本周到期", "", Ct))).Rule!.Code.ShouldBe("VIEW-001");
        (await floor.AsAsync("head", s => s.GetRequiredService<SaveView>().RunAsync("  ", "", Ct))).Field.ShouldBe("Name");
        (await MenuAsync(floor, "reviewer")).Views.ShouldBeEmpty();

        // Shared by the head of the organ: colleagues open it and change nothing; who leads nothing shares nothing.
        Outcome shared = await floor.AsAsync("head", s => s.GetRequiredService<ShareView>().RunAsync(view.Id, view.Version, true, Ct));
        shared.IsOk.ShouldBeTrue(shared.Sentence);
        CaseViewRow seen = (await MenuAsync(floor, "reviewer")).Views.ShouldHaveSingleItem();
        (seen.IsOwn, seen.Owner).ShouldBe((false, "郭建平"));
        (await MenuAsync(floor, "clerk")).Views.ShouldBeEmpty();
        (await floor.AsAsync("reviewer", s => s.GetRequiredService<RenameView>().RunAsync(seen.Id, seen.Version, "我的", Ct))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await floor.AsAsync("reviewer", s => s.GetRequiredService<DeleteView>().RunAsync(seen.Id, seen.Version, Ct))).Kind.ShouldBe(OutcomeKind.NotFound);
        await floor.AsAsync("reviewer", s => s.GetRequiredService<SaveView>().RunAsync("我的", "?mine=1", Ct));
        CaseViewRow own = (await MenuAsync(floor, "reviewer")).Views.Single(v => v.IsOwn);
        (await floor.AsAsync("reviewer", s => s.GetRequiredService<ShareView>().RunAsync(own.Id, own.Version, true, Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);

        // The colleague opens the list with it, until it is no longer shared.
        (await floor.AsAsync("reviewer", s => s.GetRequiredService<OpenListWith>().RunAsync(seen.Id, Ct))).IsOk.ShouldBeTrue();
        (await MenuAsync(floor, "reviewer")).OpensWith.ShouldBe(seen.Id);
        (await floor.AsAsync("clerk", s => s.GetRequiredService<OpenListWith>().RunAsync(seen.Id, Ct))).Kind.ShouldBe(OutcomeKind.NotFound);

        // Who saw an older version is told, and nothing is lost.
        (await floor.AsAsync("head", s => s.GetRequiredService<RenameView>().RunAsync(view.Id, view.Version, "改过的", Ct))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await floor.AsAsync("head", s => s.GetRequiredService<RenameView>().RunAsync(view.Id, seen.Version, "改过的", Ct))).IsOk.ShouldBeTrue();
        (await floor.AsAsync("head", s => s.GetRequiredService<ReplaceView>().RunAsync(view.Id, seen.Version + 1, "?stage=3", Ct))).IsOk.ShouldBeTrue();
        (await MenuAsync(floor, "reviewer")).Find(seen.Id)!.ShouldSatisfyAllConditions(v => v.Name.ShouldBe("改过的"), v => v.Query.ShouldBe("?stage=3"));
        (await floor.AsAsync("head", s => s.GetRequiredService<DeleteView>().RunAsync(view.Id, seen.Version + 2, Ct))).IsOk.ShouldBeTrue();
        CaseViewMenu after = await MenuAsync(floor, "reviewer");
        (after.Views.Count, after.OpensWith).ShouldBe((1, null));

        string key = view.Id.ToString();
        List<string?> told = await floor.WithAsync(db => db.Set<AuditRecord>().Where(r => r.EntityType == "SavedView" && r.EntityId == key)
            .OrderBy(r => r.Id).Select(r => (string?)r.Operation).ToListAsync());
        told.ShouldBe(["保存视图", "共享视图", "视图改名", "更新视图", "删除视图"]);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ThirtyViewsAreEnough_AndColumnsAreRemembered(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        for (int i = 1; i <= SavedView.Most; i++)
        {
            int number = i;
            (await floor.AsAsync("clerk", s => s.GetRequiredService<SaveView>().RunAsync($"视图{number}", "", Ct))).IsOk.ShouldBeTrue();
        }

        (await floor.AsAsync("clerk", s => s.GetRequiredService<SaveView>().RunAsync("又一个", "", Ct))).Rule!.Code.ShouldBe("VIEW-002");
        (await floor.AsAsync("applicant", s => s.GetRequiredService<SaveView>().RunAsync("不该有", "", Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);

        (await floor.AsAsync("clerk", s => s.GetRequiredService<RememberColumns>().RunAsync([.. CaseColumns.Of("decided,number")], Ct))).IsOk.ShouldBeTrue();
        (await MenuAsync(floor, "clerk")).Columns.ShouldBe("decided,number");
        (await floor.AsAsync("clerk", s => s.GetRequiredService<RememberColumns>().RunAsync([], Ct))).IsOk.ShouldBeTrue();
        (await MenuAsync(floor, "clerk")).Columns.ShouldBe("");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatNoLongerExists_IsLeftOutAndSaid_AndTheExportHasTheChosenColumns(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        await floor.AcceptedAsync("示范小学");
        CaseFilter stale = new() { Matter = "SX-9-999", Stage = "2", Department = "GONE", Region = "123456", Organ = Guid.CreateVersion7(DateTimeOffset.UnixEpoch), Columns = "state,gone,number" };

        (CaseFilter filter, IReadOnlyList<string> leftOut) = await floor.AsAsync("clerk", s => s.GetRequiredService<CaseFilterCheck>().ReadAsync(stale, Ct));
        leftOut.ShouldBe(["事项 SX-9-999", "部门 GONE", "一个办理机关", "区域 123456", "列 gone"]);
        filter.ShouldBe(new CaseFilter { Stage = "2", Columns = "state,number" });
        (await floor.AsAsync("clerk", s => s.GetRequiredService<CaseFilterCheck>().ReadAsync(filter, Ct))).LeftOut.ShouldBeEmpty();

        await floor.AsAsync("clerk", async s =>
        {
            CaseExport export = s.GetServices<ApprovalOffice.App.Workbooks.IDetailSource>().OfType<CaseExport>().Single();
            export.ColumnsOf("").Count.ShouldBe(export.Columns.Count);
            export.ColumnsOf(filter.ToQuery()).Select(c => c.Title).ShouldBe(["状态", "办件编号"]);
            foreach (CaseColumn column in CaseColumns.All)
            {
                export.ColumnsOf($"?cols=number,{column.Key}").Select(c => c.Title).ShouldBe(["办件编号", .. column.Exported.Where(head => head != "办件编号")]);
            }

            await using ReadSnapshot moment = await s.GetRequiredService<PageReads>().OpenAsync(Ct);
            List<int> widths = [];
            await foreach (ApprovalOffice.Reports.Workbooks.SheetValue[] row in export.RowsAsync(moment.Db, filter.ToQuery(), Ct))
            {
                widths.Add(row.Length);
            }

            widths.ShouldBe([2]);
            return true;
        });
    }

    private static Task<CaseViewMenu> MenuAsync(CaseFloor floor, string person) => floor.AsAsync(person, s => s.GetRequiredService<CaseViewList>().ReadAsync(Ct));
}
