using ApprovalOffice.App.Features.Acceptance;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Data.Projects;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Acceptance;

/// <summary>The joint survey: commissioned once, uploaded once, used by every acceptance; and the check before one is applied for.</summary>
public sealed class SurveyTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ASurvey_IsCommissionedOnce_AndItsVersionsStay(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await ProjectAsync(office);
        (await CommissionAsync(office, project, work, f => f.ContractOn = "2026-10-21")).ShouldRefuse("SURV-003", "ContractOn");
        (await CommissionAsync(office, project, work, f => f.Items = SurveyItems.None)).ShouldRefuse("SURV-002", "Items");
        (await CommissionAsync(office, project, work, f => f.SurveyorCode = "123")).Field.ShouldBe("SurveyorCode");
        (await CommissionAsync(office, project, work)).IsOk.ShouldBeTrue();
        (await CommissionAsync(office, project, work)).ShouldRefuse("SURV-001");
        (await office.AsAsync("reviewer", s => s.GetRequiredService<SurveyActs>().CommissionAsync(project, work, 0, Form(), Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);

        SurveyView view = (await ReadAsync(office, project, work))!;
        view.Uses.Single(u => u.Item == SurveyItems.Planning).Matters.ShouldContain("建设工程规划核实");
        MeasuredForm measured = view.NewVersion();
        (await UploadAsync(office, project, work, measured)).ShouldRefuse("SURV-003", "SurveyedOn");
        measured.SurveyedOn = "2026-10-15";
        (await UploadAsync(office, project, work, measured)).ShouldRefuse("SURV-004", "Files");
        measured.Files.Add((await office.UploadAsync("applicant", "测绘报告.pdf"), "测绘报告.pdf"));
        (await UploadAsync(office, project, work, measured)).ShouldRefuse("SURV-005", SurveyResult.FieldOf(measured.Units[0].UnitId));
        (measured.Units[0].AreaAbove, measured.Units[0].AreaBelow, measured.Units[0].Height) = ("9861.5", "0", "二十");
        (await UploadAsync(office, project, work, measured)).ShouldRefuse("SURV-006", SurveyResult.FieldOf(measured.Units[0].UnitId));
        measured.Units[0].Height = "23.72";
        (await UploadAsync(office, project, work, measured)).IsOk.ShouldBeTrue();
        (await CommissionAsync(office, project, work, seen: 1)).ShouldRefuse("SURV-007");

        measured.Units[0].AreaAbove = "9860";
        (await UploadAsync(office, project, work, measured)).IsOk.ShouldBeTrue();
        SurveyView after = (await ReadAsync(office, project, work, "reviewer"))!;
        after.MayEnter.ShouldBeFalse();
        after.Survey!.Results.Select(r => (r.Number, r.TotalArea)).ShouldBe([(1, 9861.5m), (2, 9860m)]);
        after.Links.Count.ShouldBe(2);
        (await ReadAsync(office, project, work, "applicant-jiaoyu")).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoWhoCommissionAtOnce_OneDoes(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await ProjectAsync(office);
        Outcome[] both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => CommissionAsync(office, project, work))));
        both.Count(o => o.IsOk).ShouldBe(1, string.Join(" | ", both.Select(o => o.Sentence)));
        (await office.WithDbAsync(db => db.Set<JointSurvey>().CountAsync(Ct))).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheCheckBeforeAcceptance_SaysWhatIsMissing_AndTheSurveySuppliesEachPart(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await ProjectAsync(office);
        Guid stage = (await office.BeginAsync(project, work, "4")).Value;
        StageReadiness before = (await ReadinessAsync(office, stage))!;
        before.Points.ShouldContain(p => p.Name == "竣工联合测绘成果报告" && p.Level == ReadinessLevel.Missing && p.ToDo.Contains("联合测绘"));
        before.Points.ShouldContain(p => p.Name == "建筑工程施工许可证核发" && p.Level == ReadinessLevel.Later);
        before.Points.ShouldNotContain(p => p.Name == "建设工程规划核实" && p.Level != ReadinessLevel.Ready, "it comes with the same application");
        (await ReadinessAsync(office, stage, "applicant-jiaoyu")).ShouldBeNull();

        await CommissionAsync(office, project, work);
        MeasuredForm measured = (await ReadAsync(office, project, work))!.NewVersion();
        measured.SurveyedOn = "2026-10-15";
        (measured.Units[0].AreaAbove, measured.Units[0].AreaBelow, measured.Units[0].Height) = ("9861.5", "0", "23.72");
        measured.Files.Add((await office.UploadAsync("applicant", "测绘报告.pdf"), "测绘报告.pdf"));
        (await UploadAsync(office, project, work, measured)).IsOk.ShouldBeTrue();
        await office.DoStageAsync<FollowProject>(stage, (use, target) => use.RunAsync(target, Ct));
        StageMaterialLine report = (await office.StageAsync(stage)).Materials.Single(m => m.Code == "CL-403");
        report.SuppliedBy.ShouldBe("竣工联合测绘成果 第1版（示范测绘院，2026-10-15测绘）");
        report.WantedBy.Count.ShouldBeGreaterThan(2, "one survey, several acceptances");

        // A unit that was registered afterwards has no figures.
        await office.WithDbAsync(async db =>
        {
            ConstructionProject found = await db.Set<ConstructionProject>().Include(p => p.Works).ThenInclude(w => w.Units).SingleAsync(p => p.Id == project, Ct);
            found.AddUnit(found.Works.Single(w => w.Id == work), SampleProject.Unit with { Name = "2#综合楼" }, office.Clock);
            return await db.SaveChangesAsync(Ct);
        });
        StageReadiness after = (await ReadinessAsync(office, stage))!;
        after.Points.Single(p => p.Name == "竣工联合测绘成果报告").Level.ShouldBe(ReadinessLevel.Ready);
        after.Points.ShouldContain(p => p.Name == "2#综合楼的实测数据" && p.Level == ReadinessLevel.Later);

        await office.ChooseOnlyAsync(stage, "SX-4-009");
        (await ReadinessAsync(office, stage))!.Points.ShouldContain(p => p.Part == "建设工程规划核实" && p.Name == "本次没有选择申报");
        (await office.BeginAsync(project, work, "3")).IsOk.ShouldBeTrue();
    }

    private static async Task<(Guid Project, Guid Work)> ProjectAsync(ReviewOffice office)
    {
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000812");
        await office.WithDbAsync(async db =>
        {
            ConstructionProject found = await db.Set<ConstructionProject>().Include(p => p.Works).ThenInclude(w => w.Units).SingleAsync(p => p.Id == project, Ct);
            found.AddUnit(found.Works.Single(w => w.Id == work), SampleProject.Unit, office.Clock);
            return await db.SaveChangesAsync(Ct);
        });
        return (project, work);
    }

    private static SurveyForm Form() => new() { Surveyor = "示范测绘院", SurveyorCode = "12990101400127262P", Qualification = "甲级 甲测资字9900001", ContractOn = "2026-10-08" };

    private static Task<Outcome> CommissionAsync(ReviewOffice office, Guid project, Guid work, Action<SurveyForm>? vary = null, int? seen = null)
    {
        SurveyForm form = Form();
        vary?.Invoke(form);
        return office.AsAsync("applicant", s => s.GetRequiredService<SurveyActs>().CommissionAsync(project, work, seen, form, Ct));
    }

    private static async Task<Outcome> UploadAsync(ReviewOffice office, Guid project, Guid work, MeasuredForm form)
    {
        int seen = (await ReadAsync(office, project, work))!.Survey!.Version;
        return await office.AsAsync("applicant", s => s.GetRequiredService<SurveyActs>().UploadAsync(project, work, seen, form, Ct));
    }

    private static Task<SurveyView?> ReadAsync(ReviewOffice office, Guid project, Guid work, string who = "applicant") =>
        office.AsAsync(who, s => s.GetRequiredService<SurveyReading>().ReadAsync(project, work, Ct));

    private static Task<StageReadiness?> ReadinessAsync(ReviewOffice office, Guid stage, string who = "applicant") =>
        office.AsAsync(who, s => s.GetRequiredService<AcceptanceReadiness>().OfAsync(stage, Ct));
}
