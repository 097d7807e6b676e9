using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>建立图纸: the owner begins the set of a unit, or of the site of a work.</summary>
public sealed class BeginSet(IDbContextFactory<OfficeDbContext> contexts, DrawingScope scope, CaseScope cases, CurrentPerson me, TimeProvider clock)
{
    /// <summary>Begins it and says which it is. DRAW-001 when there is one.</summary>
    public Task<Outcome<Guid>> RunAsync(Guid projectId, Guid workId, Guid? unitId, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        if (!scope.MayKeep)
        {
            return Outcome.Forbidden().As<Guid>();
        }

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        IQueryable<Guid> mine = cases.Applicants(db);
        ConstructionProject? project = await db.Set<ConstructionProject>().Include(p => p.Works).ThenInclude(w => w.Units).FirstOrDefaultAsync(p => p.Id == projectId && mine.Contains(p.OwnerId), ct);
        ProjectWork? work = project?.Works.FirstOrDefault(w => w.Id == workId);
        WorkUnit? unit = work?.Units.FirstOrDefault(u => u.Id == unitId);
        if (project is null || work is null || (unitId is not null && unit is null))
        {
            return Outcome.NotFound().As<Guid>();
        }

        DrawingRules.SetTwice.Require(!await db.Set<DrawingSet>().AnyAsync(s => s.WorkId == workId && s.UnitId == unitId, ct));
        db.Describe("建立图纸");
        DrawingSet set = DrawingSet.Begin(project, work, unit, me.Name, clock);
        db.Add(set);
        await db.SaveChangesAsync(ct);
        return Outcome.Ok(set.Id, "图纸已建立，请上传。");
    });
}
