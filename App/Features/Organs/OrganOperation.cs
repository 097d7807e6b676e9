using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Organs;

/// <summary>What the current person does to one organ: permission and the version seen are checked, then the act runs.</summary>
public sealed class OrganOperation(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson me, OfficeReference reference, IChangeFeed feed)
{
    /// <summary>Runs one act.</summary>
    /// <param name="organId">The organ.</param>
    /// <param name="seenVersion">The version on the screen; null for what no other change can disturb.</param>
    /// <param name="permission">What is needed.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="body">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public async Task<Outcome> RunAsync(
        Guid organId, int? seenVersion, string permission, string operation, Func<OfficeDbContext, Organ, Task> body, CancellationToken ct)
    {
        if (!me.May(permission))
        {
            return Outcome.Forbidden();
        }

        return await Attempt.RunAsync(
            async () =>
            {
                await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
                if (await db.Set<Organ>().Include(o => o.Sections).FirstOrDefaultAsync(o => o.Id == organId, ct) is not { } organ)
                {
                    return Outcome.NotFound("没有这个机关。");
                }

                if (seenVersion is { } seen)
                {
                    db.Entry(organ).Property(o => o.Version).OriginalValue = seen;
                }

                db.Describe(operation);
                await body(db, organ);
                await db.SaveChangesAsync(ct);

                reference.Forget();

                // Choices of organs and sections are kept by every server until they hear this.
                await feed.PublishAsync(new ChangeSignal(OfficeReference.Signal, organId), CancellationToken.None);
                return Outcome.Ok();
            });
    }
}
