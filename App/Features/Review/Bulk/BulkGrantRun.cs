using System.Data.Common;
using System.Security.Claims;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.BulkGrants;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>
/// Carries out the bulk grants that are not finished, one case after the other. It remembers nothing: what is waiting stands in the
/// database, so after a crash it goes on where it was; two servers at once get in each other's way at most for a moment.
/// </summary>
public sealed class BulkGrantRun(IDbContextFactory<OfficeDbContext> contexts, IServiceScopeFactory scopes, IChangeFeed feed, TimeProvider clock, ILogger<BulkGrantRun> log)
{
    /// <summary>The kind of the signal that a bulk grant has moved on.</summary>
    public const string Signal = "bulk-grant";

    /// <summary>Carries out what is ordered.</summary>
    /// <returns>How many cases were settled.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        int settled = 0;
        while (await NextAsync(ct) is { } bulk)
        {
            ClaimsPrincipal? signer = await SignerAsync(bulk.PersonId);
            while (await WaitingAsync(bulk.Id, ct) is { } item)
            {
                await SettleAsync(bulk, item, signer, ct);
                settled++;
                await feed.PublishAsync(new ChangeSignal(Signal, bulk.Id), CancellationToken.None);
            }

            await FinishAsync(bulk.Id, ct);
            await feed.PublishAsync(new ChangeSignal(Signal, bulk.Id), CancellationToken.None);
        }

        return settled;
    }

    private async Task<BulkGrant?> NextAsync(CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<BulkGrant>().AsNoTracking().Where(b => b.FinishedAt == null).OrderBy(b => b.CreatedAt).ThenBy(b => b.Id).FirstOrDefaultAsync(ct);
    }

    private async Task<BulkGrantItem?> WaitingAsync(Guid bulkId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<BulkGrantItem>().AsNoTracking()
            .Where(i => i.BulkGrantId == bulkId && i.State == BulkGrantItemState.Waiting).OrderBy(i => i.Position).FirstOrDefaultAsync(ct);
    }

    /// <summary>Who signs, with what they may do today; null when the account is closed or must choose a password first.</summary>
    private async Task<ClaimsPrincipal?> SignerAsync(Guid personId)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        UserManager<Data.People.Account> accounts = scope.ServiceProvider.GetRequiredService<UserManager<Data.People.Account>>();
        Data.People.Account? account = await accounts.Users.SingleOrDefaultAsync(a => a.PersonId == personId);
        return account is { IsActive: true } ? await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Data.People.Account>>().CreateAsync(account) : null;
    }

    private async Task SettleAsync(BulkGrant bulk, BulkGrantItem item, ClaimsPrincipal? signer, CancellationToken ct)
    {
        if (signer is null)
        {
            await RefuseAsync(item, "签发人的账号已停用", ct);
            return;
        }

        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ScopePerson>().Enter(signer);
            Outcome<int> outcome = await scope.ServiceProvider.GetRequiredService<GrantInBulk>().RunAsync(item, bulk.Opinion, ct);
            if (outcome.Rule is { } rule && rule.Code.StartsWith("STORE-", StringComparison.Ordinal))
            {
                throw new BulkGrantPaused(outcome.Sentence);
            }

            if (!outcome.IsOk && outcome.Rule != BulkGrantRules.Settled)
            {
                await RefuseAsync(item, outcome.Sentence, ct);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            // Cancelled, or settled by another server, while it was being decided: nothing of the decision was saved.
            log.LogInformation("Case {CaseId} of bulk grant {BulkGrantId} was settled elsewhere", item.CaseId, bulk.Id);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or DbException or BulkGrantPaused or DbUpdateException))
        {
            string reference = Reference.New(clock);
            log.LogError(fault, "Case {CaseId} of bulk grant {BulkGrantId} failed, reference {Reference}", item.CaseId, bulk.Id, reference);
            await RefuseAsync(item, $"系统出错（参考号 {reference}），请打开该件单独办理", ct);
        }
    }

    private async Task RefuseAsync(BulkGrantItem item, string sentence, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        Guid bulkId = item.BulkGrantId;
        int position = item.Position;
        BulkGrantItem row = await db.Set<BulkGrantItem>().SingleAsync(i => i.BulkGrantId == bulkId && i.Position == position, ct);
        if (row.State == BulkGrantItemState.Waiting)
        {
            row.Refuse(sentence, clock.GetUtcNow().UtcDateTime);
            await SaveAsync(db, ct);
        }
    }

    private async Task FinishAsync(Guid bulkId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        BulkGrant bulk = await db.Set<BulkGrant>().SingleAsync(b => b.Id == bulkId, ct);
        if (bulk.FinishedAt is null)
        {
            bulk.Finish(clock.GetUtcNow().UtcDateTime);
            await SaveAsync(db, ct);
            log.LogInformation("Bulk grant finished: {BulkGrantId}", bulkId);
        }
    }

    // Whoever was quicker has settled it; the next look shows how.
    private static async Task SaveAsync(OfficeDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return;
        }
    }
}
