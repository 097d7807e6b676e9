using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>登记检查结果: one inspection by hand, under the rules of the workbook.</summary>
public sealed class RecordInspection(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson me, CaseScope scope, InspectionList list, TimeProvider clock)
{
    /// <summary>Records it.</summary>
    /// <returns>The inspection.</returns>
    public Task<Outcome<Guid>> RunAsync(InspectionForm form, CancellationToken ct) => me.May(Permissions.EnterInspections)
        ? Attempt.RunAsync(() => RecordAsync(form, ct))
        : Task.FromResult(Outcome.Forbidden().As<Guid>());

    private async Task<Outcome<Guid>> RecordAsync(InspectionForm form, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        db.Describe("登记检查结果");
        ConstructionProject project = await ProjectAsync(db, form.Project, ct);
        Organ organ = (await scope.OrgansAsync(ct)).FirstOrDefault(o => o.Id.ToString() == form.Organ)
            ?? throw new RuleBroken(InspectionRules.Incomplete, nameof(SupervisionInspection.OrganId), "请选择检查机关");
        SupervisionInspection recorded = SupervisionInspection.Record(project, organ, form.Read(await list.TaskTypesAsync(ct)), clock);
        await RequireNewAsync(db, recorded, ct);
        db.Add(recorded);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Somebody was first with the same number; otherwise it is a fault.
            await RequireNewAsync(db, recorded, ct);
            throw;
        }

        return Outcome.Ok(recorded.Id, "检查结果已登记。");
    }

    private async Task<ConstructionProject> ProjectAsync(OfficeDbContext db, string typed, CancellationToken ct)
    {
        List<RegionCode> regions = await scope.RegionsAsync(ct);
        ConstructionProject? project = ProjectCode.TryParse(typed, out ProjectCode code)
            ? await db.Set<ConstructionProject>().AsNoTracking().FirstOrDefaultAsync(p => p.ProjectCode == code, ct)
            : null;
        return project is not null && regions.Contains(project.SiteRegion)
            ? project
            : throw new RuleBroken(InspectionRules.Incomplete, nameof(SupervisionInspection.ProjectId), "没有登记这个项目，或者不在您的办理范围内；请填写完整的项目代码");
    }

    private static async Task RequireNewAsync(OfficeDbContext db, SupervisionInspection recorded, CancellationToken ct) =>
        InspectionRules.Known.Require(
            !await db.Set<SupervisionInspection>().AsNoTracking().AnyAsync(i => i.Number == recorded.Number && i.OrganId == recorded.OrganId, ct),
            nameof(SupervisionInspection.Number));
}
