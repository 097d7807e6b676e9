using ApprovalOffice.App.Features.Inspections;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Inspections;

/// <summary>One inspection typed by hand: under the rules of the workbook, once, corrected by whoever has seen it last.</summary>
public sealed class InspectionByHandTests
{
    private const string Officer = "reviewer";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AnInspection_IsRecordedOnce_AndCorrectedByWhoHasSeenIt(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        await floor.DraftAsync("示范小学");
        InspectionForm form = await FormAsync(floor);

        (await RecordAsync(floor, "clerk", form)).Kind.ShouldBe(OutcomeKind.Forbidden);
        await RefusedAsync(floor, form, f => f.Project = "2026-990101-83-01-999999", "SUPV-011", "ProjectId");
        await RefusedAsync(floor, form, f => f.Organ = Guid.Empty.ToString(), "SUPV-011", "OrganId");
        await RefusedAsync(floor, form, f => f.TaskType = "", "SUPV-009", "TaskType");
        await RefusedAsync(floor, form, f => f.Conclusion = "", "SUPV-011", "Conclusion");
        await RefusedAsync(floor, form, f => f.InspectedOn = "", "SUPV-001", "InspectedOn");
        await RefusedAsync(floor, form, f => f.RectifyDue = "2026-13-01", "SUPV-011", "RectifyDue");
        await RefusedAsync(floor, form, f => f.Inspectors = "张三", "SUPV-002", "Inspectors");
        Outcome<Guid> recorded = await RecordAsync(floor, Officer, form);
        recorded.IsOk.ShouldBeTrue(recorded.Sentence);
        await RefusedAsync(floor, form, _ => { }, "SUPV-010", "Number");

        InspectionSheet sheet = (await floor.AsAsync(Officer, s => s.GetRequiredService<InspectionSheets>().FindAsync(recorded.Value, Ct)))!;
        (sheet.ProjectName, sheet.Form.Number, sheet.Form.Findings).ShouldBe(("示范小学", "JC-9", "临边防护缺失"));
        (await CorrectAsync(floor, recorded.Value, sheet)).Sentence.ShouldContain("没有改动");
        sheet.Form.RectifiedOn = "2026-10-14";
        sheet.Form.Number = "JC-10";
        (await CorrectAsync(floor, recorded.Value, sheet)).Sentence.ShouldBe("已更正：整改完成日期 未填 → 2026-10-14");
        (await CorrectAsync(floor, recorded.Value, sheet)).Kind.ShouldBe(OutcomeKind.Conflict);
        (await floor.AsAsync("zj-approver", s => s.GetRequiredService<CorrectInspection>().RunAsync(recorded.Value, 1, sheet.Form, Ct))).IsOk.ShouldBeFalse("another organ's");

        SupervisionInspection kept = await floor.WithAsync(db => db.Set<SupervisionInspection>().AsNoTracking().SingleAsync());
        (kept.Number, kept.RectifiedOn, kept.Version).ShouldBe(("JC-9", new DateOnly(2026, 10, 14), 1));
        (await floor.WithAsync(db => db.Set<AuditRecord>().Where(r => r.EntityType == nameof(SupervisionInspection)).OrderBy(r => r.Id).Select(r => r.Operation).ToListAsync()))
            .ShouldBe(["登记检查结果", "更正检查结果"]);
    }

    private static async Task<InspectionForm> FormAsync(CaseFloor floor) => new()
    {
        Number = " JC-9 ",
        Project = (await floor.WithAsync(db => db.Set<ConstructionProject>().Select(p => p.ProjectCode).FirstAsync())).Value,
        Organ = (await floor.AsAsync(Officer, s => s.GetRequiredService<InspectionSheets>().OrgansAsync(Ct)))[0].Code,
        TaskType = (await floor.AsAsync(Officer, s => s.GetRequiredService<InspectionList>().TaskTypesAsync(Ct))).Keys.First(),
        Manner = nameof(InspectionManner.OnSite),
        InspectedOn = "2026-10-12",
        Inspectors = "张三、李四",
        Conclusion = nameof(InspectionConclusion.Rectify),
        Findings = "临边防护缺失",
        RectifyDue = "2026-10-15",
    };

    // The field is put back: a refused form is the form that is sent again.
    private static async Task RefusedAsync(CaseFloor floor, InspectionForm form, Action<InspectionForm> spoil, string code, string field)
    {
        InspectionForm spoilt = new()
        {
            Number = form.Number, Project = form.Project, Organ = form.Organ, TaskType = form.TaskType, Manner = form.Manner, InspectedOn = form.InspectedOn,
            Inspectors = form.Inspectors, Conclusion = form.Conclusion, Findings = form.Findings, RectifyDue = form.RectifyDue, RectifiedOn = form.RectifiedOn,
        };
        spoil(spoilt);
        Outcome<Guid> refused = await RecordAsync(floor, Officer, spoilt);
        (refused.Rule?.Code, refused.Field).ShouldBe((code, field));
    }

    private static Task<Outcome<Guid>> RecordAsync(CaseFloor floor, string who, InspectionForm form) =>
        floor.AsAsync(who, s => s.GetRequiredService<RecordInspection>().RunAsync(form, Ct));

    private static Task<Outcome> CorrectAsync(CaseFloor floor, Guid id, InspectionSheet sheet) =>
        floor.AsAsync(Officer, s => s.GetRequiredService<CorrectInspection>().RunAsync(id, sheet.Version, sheet.Form, Ct));
}
