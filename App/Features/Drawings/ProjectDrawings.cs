using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>Reads the sets of a project, one a unit.</summary>
public sealed class ProjectDrawings(PageReads reads, DrawingScope scope, CaseScope cases)
{
    /// <summary>The project's name and a line for each unit; null where the person sees nothing of it.</summary>
    public async Task<ProjectDrawingsView?> FindAsync(Guid projectId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        IQueryable<Guid> mine = cases.Applicants(db);
        bool keeps = scope.MayKeep && await db.Set<ConstructionProject>().AnyAsync(p => p.Id == projectId && mine.Contains(p.OwnerId), ct);
        List<DrawingSet> sets = await (await scope.VisibleAsync(db, ct)).Where(s => s.ProjectId == projectId).ToListAsync(ct);
        if (!keeps && sets.Count == 0)
        {
            return null;
        }

        ConstructionProject project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).ThenInclude(w => w.Units).SingleAsync(p => p.Id == projectId, ct);
        List<Guid> keys = [.. sets.Select(s => s.Id)];
        Dictionary<Guid, int> counts = await db.Set<DrawingSheet>().Where(s => keys.Contains(s.SetId) && s.VoidedAt == null)
            .GroupBy(s => s.SetId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        IEnumerable<ProjectDrawingLine> lines =
            from work in project.Works.OrderBy(w => w.Code, StringComparer.Ordinal)
            from unit in work.Units.OrderBy(u => u.Name, StringComparer.Ordinal).Prepend(null)
            let set = sets.Find(s => s.WorkId == work.Id && s.UnitId == unit?.Id)
            where set is not null || keeps
            select new ProjectDrawingLine(work.Id, work.Name, unit?.Id, unit?.Name ?? DrawingSet.SiteTitle, set, set is null ? 0 : counts.GetValueOrDefault(set.Id));
        return new ProjectDrawingsView(project.Name, keeps, [.. lines]);
    }
}
