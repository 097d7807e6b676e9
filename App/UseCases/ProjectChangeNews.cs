using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects.Changes;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>What was changed of a project while something rested on it: whoever works on an open case must know.</summary>
public sealed class ProjectChangeNews(IDbContextFactory<OfficeDbContext> contexts)
{
    /// <summary>The kind of the signal that a project has changed.</summary>
    public const string Signal = "project";

    /// <summary>The changes between the receipt of a case and its decision, and the project; the page has checked that the person sees the case.</summary>
    public async Task<(Guid ProjectId, IReadOnlyList<ProjectChange> Changes)> OfCaseAsync(Guid caseId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        var about = await db.Set<ApprovalCase>().AsNoTracking().Where(c => c.Id == caseId)
            .Select(c => new { c.Subject.ProjectId, c.ReceivedAt, c.DecidedAt }).FirstOrDefaultAsync(ct);
        return about?.ReceivedAt is { } from
            ? (about.ProjectId, await BetweenAsync(db, about.ProjectId, from, about.DecidedAt, ct))
            : (about?.ProjectId ?? Guid.Empty, []);
    }

    /// <summary>The changes since a stage application was first submitted, as long as one of its cases is undecided, and the project.</summary>
    public async Task<(Guid ProjectId, IReadOnlyList<ProjectChange> Changes)> OfStageAsync(Guid stageId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        var about = await db.Set<StageApplication>().AsNoTracking().Where(a => a.Id == stageId)
            .Select(a => new { a.Subject.ProjectId, a.SubmittedAt }).FirstOrDefaultAsync(ct);
        bool isOpen = about?.SubmittedAt is not null
            && await db.Set<ApprovalCase>().AnyAsync(c => c.StageApplicationId == stageId && c.Number != null && c.Due.FinishedOn == null, ct);
        return isOpen
            ? (about!.ProjectId, await BetweenAsync(db, about.ProjectId, about.SubmittedAt!.Value, null, ct))
            : (about?.ProjectId ?? Guid.Empty, []);
    }

    private static async Task<IReadOnlyList<ProjectChange>> BetweenAsync(OfficeDbContext db, Guid projectId, DateTime from, DateTime? to, CancellationToken ct) =>
        await db.Set<ProjectChange>().AsNoTracking()
            .Where(c => c.ProjectId == projectId && c.ChangedAt >= from && (to == null || c.ChangedAt <= to))
            .OrderBy(c => c.ChangedAt).ToListAsync(ct);
}
