using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Workbooks;

/// <summary>The person's own exports and imports, the latest first; nobody sees another's.</summary>
public sealed class WorkbookList(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, RunningWorkbooks running, TimeProvider clock)
{
    /// <summary>How many are shown.</summary>
    public const int Size = 50;

    /// <summary>Reads them.</summary>
    /// <param name="direction">Exports or imports.</param>
    /// <param name="kind">Of one kind; null for all.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<IReadOnlyList<WorkbookRow>> ReadAsync(WorkbookDirection direction, string? kind, CancellationToken ct)
    {
        Guid me = person.PersonId;
        DateTime now = clock.GetUtcNow().UtcDateTime;
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        List<WorkbookTask> found = await db.Set<WorkbookTask>().AsNoTracking()
            .Where(t => t.PersonId == me && t.Direction == direction && (kind == null || t.Kind == kind))
            .OrderByDescending(t => t.AskedAt).ThenByDescending(t => t.Id).Take(Size).ToListAsync(ct);
        return found.ConvertAll(task => Row(task, now));
    }

    private WorkbookRow Row(WorkbookTask task, DateTime now)
    {
        (long Rows, long? InAll)? here = running.Progress(task.Id);
        return new WorkbookRow
        {
            Id = task.Id,
            Title = task.Title,
            Source = task.SourceName ?? "",
            State = task.State,
            IsConfirmed = task.IsConfirmed,
            IsInHand = task.IsInHand(now),
            IsStopping = task.State == WorkbookState.Waiting && (task.CancelAskedAt is not null || running.WasCancelled(task.Id)),
            AskedAt = task.AskedAt,
            Rows = Math.Max(task.Rows, here?.Rows ?? 0),
            InAll = here?.InAll ?? task.RowsInAll,
            FileName = task.FileName ?? "",
            FileLength = task.FileLength ?? 0,
            ExpiresAt = task.ExpiresAt,
            Words = task.Problem ?? task.Summary ?? "",
        };
    }
}
