using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>What the current person does to one project: permission, scope and the version they saw are checked, then the act runs.</summary>
public sealed class ProjectOperation(IDbContextFactory<OfficeDbContext> contexts, ProjectScope scope, IChangeFeed feed)
{
    /// <summary>The kind of the signal that a project has changed.</summary>
    public const string Signal = ProjectChangeNews.Signal;

    /// <summary>Runs one act.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="seenVersion">The version on the person's screen; null for what no other change can disturb.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="body">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public async Task<Outcome> RunAsync(
        Guid projectId, int? seenVersion, string operation, Func<OfficeDbContext, ConstructionProject, Task> body, CancellationToken ct)
    {
        if (!scope.MayEnter)
        {
            return Outcome.Forbidden();
        }

        return await Attempt.RunAsync(
            async () =>
            {
                await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
                ConstructionProject? project = await (await scope.VisibleAsync(db, ct))
                    .Include(p => p.Works).ThenInclude(w => w.Units).FirstOrDefaultAsync(p => p.Id == projectId, ct);
                if (project is null)
                {
                    return Outcome.NotFound();
                }

                if (seenVersion is { } seen)
                {
                    db.Entry(project).Property(p => p.Version).OriginalValue = seen;
                }

                db.Describe(operation);
                await body(db, project);
                await db.SaveChangesAsync(ct);
                await feed.PublishAsync(new ChangeSignal(Signal, projectId), CancellationToken.None);
                return Outcome.Ok();
            },
            () => WhoWasFirstAsync(projectId, ct));
    }

    private async Task<Conflict?> WhoWasFirstAsync(Guid projectId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        string id = projectId.ToString();
        AuditRecord? last = await db.Set<AuditRecord>().AsNoTracking()
            .Where(r => r.EntityType == nameof(ConstructionProject) && r.EntityId == id)
            .OrderByDescending(r => r.Id).FirstOrDefaultAsync(ct);
        return last is null ? null : new Conflict(last.ActorName, $"办理了“{last.Operation}”", last.OccurredAt);
    }
}
