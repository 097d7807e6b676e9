using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Keeps the state of tasks while servers work at them. Somebody else may change a row at any moment; what a server notes is noted on the latest.</summary>
internal sealed class WorkbookLedger(IDbContextFactory<OfficeDbContext> contexts, Outbox outbox, IChangeFeed feed, TimeProvider clock)
{
    /// <summary>The kind of the signal that a task has moved.</summary>
    public const string Signal = "workbook";

    /// <summary>A server that says nothing for this long is taken for dead.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>While an import is taken over, one transaction writes and nothing can be noted beside it.</summary>
    public static readonly TimeSpan LongLease = TimeSpan.FromMinutes(30);

    /// <summary>Takes the oldest waiting task in hand; null when none waits.</summary>
    public async Task<WorkbookTask?> ClaimAsync(CancellationToken ct)
    {
        while (true)
        {
            DateTime now = clock.GetUtcNow().UtcDateTime;
            await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
            WorkbookTask? task = await db.Set<WorkbookTask>()
                .Where(t => t.State == WorkbookState.Waiting && (t.LeasedUntil == null || t.LeasedUntil <= now))
                .OrderBy(t => t.AskedAt).ThenBy(t => t.Id).FirstOrDefaultAsync(ct);
            if (task is null)
            {
                return null;
            }

            db.Describe($"{Word(task)}：{task.Title}");
            bool goesOn = task.CancelAskedAt is null && task.Attempts < WorkbookTask.MostAttempts;
            if (goesOn)
            {
                task.Claim(now, task.IsConfirmed ? LongLease : Lease);
            }
            else if (task.CancelAskedAt is not null)
            {
                task.Cancel(now);
            }
            else
            {
                task.Fail(WorkbookRules.TriedTooOften.ToString(), now);
            }

            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another server was quicker, or its person gave it up.
                continue;
            }

            await feed.PublishAsync(new ChangeSignal(Signal, task.Id), CancellationToken.None);
            if (goesOn)
            {
                return task;
            }
        }
    }

    /// <summary>Notes progress; false when its person has given it up.</summary>
    public async Task<bool> AdvanceAsync(Guid id, long rows, long? inAll, CancellationToken ct)
    {
        bool goesOn = await ChangeAsync(id, task => task.Advance(rows, inAll, clock.GetUtcNow().UtcDateTime + Lease), null, ct) is { CancelAskedAt: null };
        await feed.PublishAsync(new ChangeSignal(Signal, id), CancellationToken.None);
        return goesOn;
    }

    /// <summary>Notes how it ended, and tells its person when that is worth a notice.</summary>
    public async Task EndAsync(Guid id, Action<WorkbookTask, DateTime> end, NoticeContent? notice, CancellationToken ct)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        await ChangeAsync(id, task => end(task, now), notice, ct);
        await feed.PublishAsync(new ChangeSignal(Signal, id), CancellationToken.None);
    }

    private static string Word(WorkbookTask task) => task.Direction == WorkbookDirection.Export ? "导出" : "导入";

    private async Task<WorkbookTask?> ChangeAsync(Guid id, Action<WorkbookTask> change, NoticeContent? notice, CancellationToken ct)
    {
        while (true)
        {
            await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
            if (await db.Set<WorkbookTask>().FirstOrDefaultAsync(t => t.Id == id && t.State == WorkbookState.Waiting, ct) is not { } task)
            {
                return null;
            }

            db.Describe($"{Word(task)}：{task.Title}");
            change(task);
            if (notice is not null)
            {
                outbox.Notify(db, $"workbook:{id:N}:{task.State}", task.PersonId, notice);
            }

            try
            {
                await db.SaveChangesAsync(ct);
                return task;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Its person acted at this moment; note it on what they left.
            }
        }
    }
}
