using System.Data.Common;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.BulkGrants;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>批量签发: what is to be signed is written down; the run signs it, case by case, in the person's name.</summary>
public sealed class OrderBulkGrant(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, GrantableCases grantable, IChangeFeed feed, TimeProvider clock, ILogger<OrderBulkGrant> log)
{
    /// <summary>Orders the grant of the chosen cases.</summary>
    /// <param name="chosen">The cases as the person saw them.</param>
    /// <param name="opinion">The opinion that goes with each signature.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>The bulk grant.</returns>
    public async Task<Outcome<Guid>> RunAsync(IReadOnlyList<CaseTarget> chosen, string? opinion, CancellationToken ct)
    {
        if (!person.May(Permissions.DecideCases))
        {
            return Outcome.Forbidden().As<Guid>();
        }

        Outcome<Guid> ordered = await Attempt.RunAsync(() => OrderAsync(chosen, opinion, ct));
        if (ordered.IsOk)
        {
            await feed.PublishAsync(new ChangeSignal(BulkGrantRun.Signal, ordered.Value), CancellationToken.None);
        }

        return ordered;
    }

    /// <summary>Orders the grant of everything that a filter finds.</summary>
    public async Task<Outcome<Guid>> RunAllAsync(BulkFilter filter, string? opinion, CancellationToken ct) =>
        person.May(Permissions.DecideCases) ? await RunAsync(await grantable.TargetsAsync(filter, ct), opinion, ct) : Outcome.Forbidden().As<Guid>();

    private async Task<Outcome<Guid>> OrderAsync(IReadOnlyList<CaseTarget> chosen, string? opinion, CancellationToken ct)
    {
        DateTimeOffset now = clock.GetUtcNow();
        BulkGrant bulk = BulkGrant.Order(
            Guid.CreateVersion7(now), person.PersonId, person.Name, person.OrganName, opinion, [.. chosen.Select(t => (t.CaseId, t.SeenVersion))], now.UtcDateTime);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        db.Describe("批量签发");
        List<Guid> cases = [.. chosen.Select(t => t.CaseId)];
        if (await db.Set<BulkGrantItem>().AnyAsync(i => i.State == BulkGrantItemState.Waiting && cases.Contains(i.CaseId), ct))
        {
            return Outcome.Refused(BulkGrantRules.InAnother).As<Guid>();
        }

        db.Add(bulk);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException twice) when (twice.InnerException is DbException { SqlState: "23505" } or Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 19 })
        {
            // Ordered twice at the same moment: the index lets one of them wait for the case.
            return Outcome.Refused(BulkGrantRules.InAnother).As<Guid>();
        }

        log.LogInformation("Bulk grant {BulkGrantId} of {Count} cases ordered by {PersonId}", bulk.Id, bulk.Total, bulk.PersonId);
        return Outcome.Ok(bulk.Id, $"已交办 {bulk.Total} 件，正在逐件签发。");
    }
}
