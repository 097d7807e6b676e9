using ApprovalOffice.App.Jobs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Removes made files at the end of their time; that there was an export stays in the trail.</summary>
internal sealed class DiscardWorkbooks(IDbContextFactory<OfficeDbContext> contexts, WorkbookFiles files, TimeProvider clock) : IScheduledWork
{
    private const int AtOnce = 200;

    /// <inheritdoc/>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(cancellationToken);
        List<WorkbookTask> over = await db.Set<WorkbookTask>().Where(t => t.ExpiresAt <= now).OrderBy(t => t.ExpiresAt).Take(AtOnce).ToListAsync(cancellationToken);
        db.Describe("清理到期的导出文件");
        foreach (WorkbookTask task in over)
        {
            files.Remove(task.Id);
            task.Expire();
        }

        await db.SaveChangesAsync(cancellationToken);
        return over.Count == 0 ? "没有到期的文件" : $"清理 {over.Count} 个";
    }
}
