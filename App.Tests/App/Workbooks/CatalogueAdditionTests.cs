using ApprovalOffice.App.Features.CatalogueVersions;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Drafts;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static ApprovalOffice.Tests.App.Workbooks.CatalogueDesk;

namespace ApprovalOffice.Tests.App.Workbooks;

/// <summary>New matters and materials by workbook: judged cell by cell and with the whole, listed where they belong, told in the trail.</summary>
public sealed class CatalogueAdditionTests
{
    private const string NewMatter = "SX-5-101", NewMaterial = "CL-601", Like = "SX-5-012";

    [Fact]
    public async Task ANewMatter_IsListedWithItsThemes_Materials_AndResults()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseFloor floor = new(office.Host.Services);
        (IReadOnlyList<ImportColumn> columns, Dictionary<string, string[]> rows) = await TemplateAsync(floor, MatterImport.Key);
        int At(string title) => columns.ToList().FindIndex(c => c.Title == title);
        string[] added = With(rows[Like], (0, NewMatter), (At("事项名称"), "城市道路照明设施迁移审批"), (At("基本目录编码"), "019990001000"), (At("适用主题"), "ZT-11、ZT-13"), (At("承诺时限"), "3"));

        // Copied without being told apart: every cell that must be its own comes back.
        string said = await ReturnedAsync(office, floor, columns,
        [
            With(rows[Like], (0, NewMatter)),
            With(added, (0, "SX-5-102"), (At("事项名称"), "示范\u202E审批"), (At("审查要点"), new string('长', 5000)), (At("法定依据"), "城市道路管理条例"), (At("法定时限"), "二十天"), (At("申报材料"), "CL-001、CL-999"), (At("办理结果"), ""), (At("适用主题"), "ZT-99")),
            With(added, (0, "SX-6-001")),
            With(added, (0, "SX-2-101"), (At("事项名称"), "示范审批"), (At("适用主题"), "ZT-01"), (At("收费项目"), ""), (At("收费依据"), "某文件"), (At("法定时限"), ""), (At("联审组"), "LB-3"), (At("基本目录编码"), "019990002000")),
        ]);
        said.ShouldSatisfyAllConditions(
            s => s.ShouldContain($"[{Cell(At("事项名称"), 2)}] 与 {Like} 同名"), s => s.ShouldContain($"[{Cell(At("基本目录编码"), 2)}] 基本目录编码与 {Like} 相同"),
            s => s.ShouldContain($"[{Cell(At("事项名称"), 3)}] 名称含有不能保存的"), s => s.ShouldContain($"[{Cell(At("审查要点"), 3)}] 审查要点不得超过1500字，现为5000字"),
            s => s.ShouldContain($"[{Cell(At("法定依据"), 3)}] 法定依据“城市道路管理条例”应写作"), s => s.ShouldContain($"[{Cell(At("法定时限"), 3)}] 法定时限应写作"),
            s => s.ShouldContain($"[{Cell(At("申报材料"), 3)}] 目录中没有：CL-999"), s => s.ShouldContain($"[{Cell(At("办理结果"), 3)}] 新增的事项请填写办理结果"),
            s => s.ShouldContain($"[{Cell(At("适用主题"), 3)}] 主题中没有：ZT-99"), s => s.ShouldContain("[A4] 目录中没有这个事项；新增的编码应为"),
            s => s.ShouldContain($"[{Cell(At("适用主题"), 5)}] 主题 ZT-01 不设本事项所在的阶段"), s => s.ShouldContain($"[{Cell(At("收费依据"), 5)}] 本事项不收费"),
            s => s.ShouldContain($"[{Cell(At("法定时限"), 5)}] 行政许可都有法定时限"), s => s.ShouldContain($"[{Cell(At("联审组"), 5)}] 施工许可并联审批不属于本阶段"));

        // What only the whole shows stands at the new row too.
        said = await ReturnedAsync(office, floor, columns,
            [With(added, (At("承诺时限"), "90")), With(added, (0, "SX-3-101"), (At("事项名称"), "示范审批"), (At("基本目录编码"), "019990002000"), (At("承诺时限"), "20"), (At("联审组"), ""))]);
        said.ShouldSatisfyAllConditions(
            s => s.ShouldContain($"[{Cell(At("承诺时限"), 2)}] 承诺时限"), s => s.ShouldContain("长于法定时限"), s => s.ShouldContain($"[{Cell(At("承诺时限"), 3)}] 主题 ZT-11 阶段 3 的关键路径"));

        WorkbookTask pending = await BringAsync(office, floor, columns, "2026.2", [rows[Like], added]);
        pending.Summary.ShouldNotBeNull().ShouldContain($"：新增 1 项。");
        pending.Summary.ShouldContain($"{NewMatter} 城市道路照明设施迁移审批：新增");
        CatalogueDraftView draft = (await floor.AsAsync(Keeper, s => s.GetRequiredService<CatalogueDraftReading>().ReadAsync(pending.Id, CancellationToken.None)))!;
        draft.Changes[0].ShouldBe(new CatalogueChange(NewMatter, "城市道路照明设施迁移审批", CatalogueDraft.Added, "", "城市道路照明设施迁移审批"));
        draft.Changes.ShouldContain(new CatalogueChange(NewMatter, "城市道路照明设施迁移审批", "申报材料", "", rows[Like][At("申报材料")]));
        (await ImportDesk.ConfirmedAsync(office, floor, pending, Keeper)).State.ShouldBe(WorkbookState.Applied);
        await ListedAsync(floor);
    }

    [Theory]
    [MemberData(nameof(Support.Databases.Engines.Both), MemberType = typeof(Support.Databases.Engines))]
    public async Task ANewMaterial_IsAskedForByItsMatters_AndAKnownOneByOthers(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        (IReadOnlyList<ImportColumn> columns, Dictionary<string, string[]> rows) = await TemplateAsync(floor, MaterialImport.Key);
        int At(string title) => columns.ToList().FindIndex(c => c.Title == title);
        string[] known = rows.Values.First(r => r[At("提交方式")] == "申请人" && r[At("适用事项")].Length == "SX-2-002".Length);
        string only = known[At("适用事项")];
        const string other = "SX-3-003";
        only.ShouldNotStartWith("SX-3");
        string[] added = With(known, (0, NewMaterial), (At("材料名称"), "道路照明现状图"), (At("适用事项"), $"{only}，{other}"), (At("容缺天数"), "5"));
        string said = await ReturnedAsync(office, floor, columns,
        [
            With(added, (At("适用事项"), ""), (At("提交方式"), "")),
            With(added, (0, "CL-602"), (At("材料名称"), "其他图件"), (At("提交方式"), "免提交"), (At("容缺天数"), "5")),
            With(added, (0, "CL-603"), (At("免提交的来源"), "前序成果：ZZ-99"), (At("适用事项"), "SX-2-999")),
            With(rows["CL-001"], (At("适用事项"), "SX-1-001")), With(added, (0, "CL-1234")),
        ], MaterialImport.Key);
        said.ShouldSatisfyAllConditions(
            s => s.ShouldContain($"[{Cell(At("适用事项"), 2)}] 新增的材料请填写要求提交它的事项编码"), s => s.ShouldContain($"[{Cell(At("提交方式"), 2)}] 新增的材料请填写提交方式"),
            s => s.ShouldContain($"[{Cell(At("免提交的来源"), 3)}] 免提交的材料应写明从哪里取得"), s => s.ShouldContain($"[{Cell(At("容缺天数"), 3)}] 由系统取得、免提交的材料不需要容缺"),
            s => s.ShouldContain($"[{Cell(At("免提交的来源"), 4)}] 证照目录中没有 ZZ-99"), s => s.ShouldContain($"[{Cell(At("适用事项"), 4)}] 事项目录中没有：SX-2-999"),
            s => s.ShouldContain($"[{Cell(At("适用事项"), 5)}] 系统生成的材料不能从事项中去掉"), s => s.ShouldContain("[A6] 目录中没有这种材料；新增的编码应为"));

        WorkbookTask pending = await BringAsync(office, floor, columns, "2026.2", [added, With(known, (At("适用事项"), other))], MaterialImport.Key);
        pending.Summary.ShouldNotBeNull().ShouldContain("新增 1 项，改动 1 项的 1 处。");
        (await ImportDesk.ConfirmedAsync(office, floor, pending, Keeper)).State.ShouldBe(WorkbookState.Applied);
        CatalogueSet now = (await TodayAsync(floor)).Catalogue;
        now.Matter(only).Materials.ShouldSatisfyAllConditions(m => m.ShouldContain(NewMaterial), m => m.ShouldNotContain(known[0]));
        now.Matter(other).Materials.ShouldSatisfyAllConditions(m => m.ShouldContain(NewMaterial), m => m.ShouldContain(known[0]));
        ApplicationMaterial material = now.Material(NewMaterial);
        material.ShouldSatisfyAllConditions(m => m.Stage.ShouldBe("通用"), m => m.ToleranceDays.ShouldBe(5), m => m.SubmitBy.ShouldBe("申请人"), m => m.AutoSupply.ShouldBeEmpty());
        now.Materials.Select(m => m.Code).ShouldBe(now.Materials.Select(m => m.Code).Order(StringComparer.Ordinal));
    }

    // The theme wants it, the result knows it, and the trail says who added it.
    private static async Task ListedAsync(CaseFloor floor)
    {
        CatalogueInForce now = await TodayAsync(floor);
        ApprovalMatter matter = now.Catalogue.Matter(NewMatter), like = now.Catalogue.Matter(Like);
        matter.ShouldSatisfyAllConditions(
            m => m.Stage.ShouldBe("5"), m => m.Kind.ShouldBe(MatterKind.AdministrativeLicense), m => m.StatutoryDays.ShouldBe(like.StatutoryDays), m => m.PromisedLimit.ShouldBe(new TimeLimit(3, DayUnit.WorkingDay)),
            m => m.LegalBasis.Select(b => b.Cited).ShouldBe(like.LegalBasis.Select(b => b.Cited)), m => m.Materials.ShouldBe(like.Materials), m => m.Results.ShouldBe(like.Results),
            m => m.Commitment.Allowed.ShouldBeFalse(), m => m.ReviewPoints.ShouldBe(like.ReviewPoints), m => m.Handling.ShouldBe(like.Handling with { ApplicantInitiated = true }));
        ThemeMatter listed = now.Catalogue.FindTheme("ZT-11")!.Stages.Single(s => s.Stage == "5").Matters.Single(m => m.Code == NewMatter);
        listed.ShouldSatisfyAllConditions(m => m.Requirement.ShouldBe(MatterRequirement.Required), m => m.Mode.ShouldBe(HandlingMode.Regular));
        now.Catalogue.FindTheme("ZT-12")!.Lists(NewMatter).ShouldBeFalse();
        now.Catalogue.Certificate(matter.Results[0]).Matters.ShouldContain(NewMatter);
        now.Catalogue.Matters.Count.ShouldBe(83);
        AuditRecord told = await floor.WithAsync(db => db.Set<AuditRecord>().AsNoTracking().SingleAsync(r => r.EntityType == nameof(CatalogueVersion) && r.Operation == "导入：事项目录导入"));
        told.After.ShouldNotBeNull().ShouldContain("城市道路照明设施迁移审批");
    }

    private static Task<CatalogueInForce> TodayAsync(CaseFloor floor) =>
        floor.AsAsync(Keeper, s => s.GetRequiredService<OfficeReference>().CatalogueTodayAsync(CancellationToken.None));

    private static async Task<string> ReturnedAsync(PlacedOffice office, CaseFloor floor, IReadOnlyList<ImportColumn> columns, IReadOnlyList<string[]> rows, string kind = MatterImport.Key)
    {
        WorkbookTask rejected = await BringAsync(office, floor, columns, "2026.2", rows, kind);
        rejected.State.ShouldBe(WorkbookState.Rejected, rejected.Problem);
        return Returned(office, rejected, columns.Count + 1);
    }
}
