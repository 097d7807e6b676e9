using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Applications.Storage;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Flow;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// 验收准备检查: what the parts of a completion stage still need, before it is applied for. Nothing is demanded here that the catalogue does not
/// demand: materials (without which submission is refused, STAGE-010 being the judge), prerequisites (which bind the decision, not the
/// application, rules §11), the survey of each unit, and the parts that belong to one joint acceptance.
/// </summary>
public sealed class AcceptanceReadiness(PageReads reads, StageScope scope, OfficeReference reference, TimeProvider clock)
{
    // 竣工验收阶段, its joint acceptance, and the result of a survey in the catalogue.
    private const string CompletionStage = "4";
    private const string JointAcceptanceMatter = "SX-4-009";
    private const string SurveyCertificate = "ZZ-55";

    /// <summary>The check of one stage application; null when it is none of completion, is submitted, or not the person's.</summary>
    public async Task<StageReadiness?> OfAsync(Guid stageId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (!await (await scope.WithFilesAsync(db, ct)).AnyAsync(a => a.Id == stageId && a.StageCode == CompletionStage && a.DiscardedAt == null, ct))
        {
            return null;
        }

        StageApplication stage = await StageStore.Whole(db).AsNoTracking().SingleAsync(a => a.Id == stageId, ct);
        if (!stage.Matters.Any(m => m.IsOpen))
        {
            return null;
        }

        Guid projectId = stage.Subject.ProjectId;
        ConstructionProject project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).ThenInclude(w => w.Units).SingleAsync(p => p.Id == projectId, ct);
        CatalogueSet catalogue = await reference.CatalogueAsync(stage.CatalogueVersionId, ct);
        List<ReadinessPoint> points = [.. Materials(stage, catalogue), .. await SurveyAsync(db, stage, project, catalogue, ct), .. await PrerequisitesAsync(db, stage, project, catalogue, ct), .. LeftOut(stage, catalogue)];
        Dictionary<string, int> order = stage.Matters.ToDictionary(m => m.Name, m => m.Sort);
        return new StageReadiness(projectId, stage.Subject.WorkId, [.. points.OrderBy(p => order.GetValueOrDefault(p.Part)).ThenByDescending(p => p.Level)]);
    }

    private static IEnumerable<ReadinessPoint> Materials(StageApplication stage, CatalogueSet catalogue)
    {
        Dictionary<string, string> chosen = stage.Chosen.ToDictionary(m => m.MatterCode, m => m.Name);
        foreach (StageMaterial line in stage.Needed.OrderBy(m => m.Sort))
        {
            string part = chosen[line.MatterCodes.First(chosen.ContainsKey)];
            if (line.IsSupplied)
            {
                yield return new(part, line.Name, ReadinessLevel.Ready, line.SuppliedBy is { } by ? $"免提交：{by}" : line.NotApplicableReason is { } why ? $"不适用：{why}" : line.Supply.Chinese(), "");
                continue;
            }

            string reason = line.Supply == MaterialSupply.PriorResult ? "由前序成果或者联合测绘成果免提交提供，系统还没有取得" : "目录规定的申请材料";
            string toDo = IsSurvey(catalogue, line.MaterialCode) ? "登记联合测绘委托并上传成果" : line.OwedDays is null ? "在材料清单中提交" : $"可以容缺，受理后 {line.OwedDays} 个工作日内补齐";
            yield return new(part, line.Name, line.OwedDays is null ? ReadinessLevel.Missing : ReadinessLevel.Later, reason, toDo);
        }
    }

    // A unit that was registered after the survey has no figures.
    private static async Task<IEnumerable<ReadinessPoint>> SurveyAsync(OfficeDbContext db, StageApplication stage, ConstructionProject project, CatalogueSet catalogue, CancellationToken ct)
    {
        Guid workId = stage.Subject.WorkId;
        StageMatter? user = stage.Chosen.FirstOrDefault(m => catalogue.FindMatter(m.MatterCode)?.Materials.Any(code => IsSurvey(catalogue, code)) == true);
        List<SurveyFigure> figures = await (
            from survey in db.Set<JointSurvey>().AsNoTracking()
            where survey.WorkId == workId
            from result in survey.Results
            where result.Number == survey.Results.Count
            from figure in result.Figures
            select figure).ToListAsync(ct);
        return user is null || figures.Count == 0
            ? []
            : project.Works.Single(w => w.Id == workId).Units.Where(u => figures.TrueForAll(f => f.UnitId != u.Id))
                .Select(u => new ReadinessPoint(user.Name, $"{u.Name}的实测数据", ReadinessLevel.Later, "现行测绘成果中没有这个单体", "补测后上传新版成果"));
    }

    private async Task<IEnumerable<ReadinessPoint>> PrerequisitesAsync(OfficeDbContext db, StageApplication stage, ConstructionProject project, CatalogueSet catalogue, CancellationToken ct)
    {
        HashSet<string> listed = [.. ProjectFlow.Of(catalogue, FlowSubject.Of(project), clock.Today()).Matters.Where(m => m.Mode != HandlingMode.Merged).Select(m => m.Code)];
        Guid projectId = project.Id;
        List<string> granted = await db.Set<ApprovalCase>().Where(c => c.Subject.ProjectId == projectId && c.Decision == CaseDecision.Grant && c.UndoneBy == null).Select(c => c.Matter.Code).Distinct().ToListAsync(ct);
        ProjectResults results = await ProjectResults.LoadAsync(db, projectId, ct);
        HashSet<string> together = [.. stage.Matters.Where(m => m.IsChosen || !m.IsOpen).Select(m => m.MatterCode)];
        return
            from matter in stage.ToBecomeCases
            from code in CatalogueSet.BindingPrerequisites(catalogue.Matter(matter.MatterCode), listed)
            where !together.Contains(code) && !granted.Contains(code) && results.FromElsewhere(catalogue.Matter(code)) is null
            select new ReadinessPoint(
                matter.Name, catalogue.Matter(code).Name, ReadinessLevel.Later, "前置事项还没有办结：可以申报，作出决定以前必须办结", "办结该事项，或者在项目页登记前序成果");
    }

    private static IEnumerable<ReadinessPoint> LeftOut(StageApplication stage, CatalogueSet catalogue) =>
        stage.Chosen.Any(m => m.MatterCode == JointAcceptanceMatter)
            ? stage.Matters.Where(m => m is { IsOpen: true, IsChosen: false } && catalogue.Matter(JointAcceptanceMatter).Prerequisites.Contains(m.MatterCode, StringComparer.Ordinal))
                .Select(m => new ReadinessPoint(m.Name, "本次没有选择申报", ReadinessLevel.Later, "联合验收应当一次申报、一次现场核验；各专项未办结，不能出具联合验收意见", "在事项清单中选择"))
            : [];

    private static bool IsSurvey(CatalogueSet catalogue, string materialCode) =>
        catalogue.FindMaterial(materialCode)?.AutoSupply.Any(s => s.Ref == SurveyCertificate) == true;
}
