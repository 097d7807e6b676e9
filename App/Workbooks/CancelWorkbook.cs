using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Workbooks;

/// <summary>取消: gives up an export or import that is not over.</summary>
public sealed class CancelWorkbook(
    OwnWorkbook own, RunningWorkbooks running, IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, WorkbookWake wake, TimeProvider clock)
{
    /// <summary>Gives it up; what is being written is undone.</summary>
    public async Task<Outcome> RunAsync(Guid id, CancellationToken ct)
    {
        // An import that is being written holds the database of a single server: it is stopped first, and notes the rest itself.
        if (await IsOwnAsync(id, ct) && running.TryCancel(id))
        {
            return Outcome.Ok("正在取消。");
        }

        Outcome outcome = await own.RunAsync(id, "取消导出或导入", "已取消。", task => task.AskCancel(clock.GetUtcNow().UtcDateTime), ct);
        if (outcome.IsOk)
        {
            await wake.TellAsync(id, CancellationToken.None);
        }

        return outcome;
    }

    private async Task<bool> IsOwnAsync(Guid id, CancellationToken ct)
    {
        if (!person.IsSignedIn)
        {
            return false;
        }

        Guid me = person.PersonId;
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<WorkbookTask>().AnyAsync(t => t.Id == id && t.PersonId == me, ct);
    }
}
