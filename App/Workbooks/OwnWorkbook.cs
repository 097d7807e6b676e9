using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Workbooks;

/// <summary>An act on one's own task.</summary>
public sealed class OwnWorkbook(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person)
{
    /// <summary>Runs it on the task as it stands.</summary>
    public Task<Outcome> RunAsync(Guid id, string operation, string done, Action<WorkbookTask> act, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        if (!person.IsSignedIn)
        {
            return Outcome.Forbidden();
        }

        while (true)
        {
            await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
            Guid me = person.PersonId;
            if (await db.Set<WorkbookTask>().FirstOrDefaultAsync(t => t.Id == id && t.PersonId == me, ct) is not { } task)
            {
                return Outcome.NotFound("没有这个任务。");
            }

            db.Describe(operation);
            act(task);
            try
            {
                await db.SaveChangesAsync(ct);
                return Outcome.Ok(done);
            }
            catch (DbUpdateConcurrencyException)
            {
                // The server noted its progress at this moment; the act is judged anew.
            }
        }
    });
}
