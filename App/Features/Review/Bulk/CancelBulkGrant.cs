using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.BulkGrants;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>取消其余: what is still waiting in a bulk grant is not signed; what is decided stays decided.</summary>
public sealed class CancelBulkGrant(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, IChangeFeed feed, TimeProvider clock)
{
    // Each try loses only to a case that was being decided; then there is one case less.
    private const int Tries = 20;

    /// <summary>Cancels the rest.</summary>
    public async Task<Outcome> RunAsync(Guid id, CancellationToken ct)
    {
        if (!person.May(Permissions.DecideCases))
        {
            return Outcome.Forbidden();
        }

        Outcome outcome = Outcome.NotFound();
        for (int i = 0; i < Tries; i++)
        {
            outcome = await Attempt.RunAsync(() => CancelAsync(id, ct));
            if (outcome.Kind != OutcomeKind.Conflict)
            {
                break;
            }
        }

        await feed.PublishAsync(new ChangeSignal(BulkGrantRun.Signal, id), CancellationToken.None);
        return outcome;
    }

    private async Task<Outcome> CancelAsync(Guid id, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        db.Describe("取消批量签发");
        Guid me = person.PersonId;
        BulkGrant? bulk = await db.Set<BulkGrant>().Include(b => b.Items).SingleOrDefaultAsync(b => b.Id == id && b.PersonId == me, ct);
        if (bulk is null)
        {
            return Outcome.NotFound();
        }

        bulk.Cancel(clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return Outcome.Ok($"已取消其余 {bulk.Items.Count(i => i.State == BulkGrantItemState.Cancelled)} 件，已签发的不受影响。");
    }
}
