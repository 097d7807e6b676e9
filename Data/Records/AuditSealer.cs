using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.Data.Records;

/// <summary>Puts the finished part of the trail under seal, block by block; a job runs it every few minutes.</summary>
public sealed class AuditSealer(
    IDbContextFactory<OfficeDbContext> databases, AuditKey key, SealJournal journal, AuditOptions options, TimeProvider clock)
{
    /// <summary>Number under which servers agree that one of them seals (PostgreSQL advisory lock); writers do not take it.</summary>
    private const long SealingLock = 0x41_55_44_49_54;

    /// <summary>Seals all that can be sealed and brings the journal up to date.</summary>
    /// <returns>The number of rows sealed; 0 as well when another server is at it.</returns>
    public async Task<int> SealAsync(CancellationToken cancellationToken = default)
    {
        int rows = 0;
        while (await SealBlockAsync(cancellationToken) is > 0 and int sealedRows)
        {
            rows += sealedRows;
        }

        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        int held = journal.Held(key);
        journal.Append(await context.Set<AuditSeal>().AsNoTracking().Where(seal => seal.Number > held).ToListAsync(cancellationToken), key);
        return rows;
    }

    private static async Task<bool> TakeTurnAsync(OfficeDbContext context, CancellationToken cancellationToken) =>
        !context.Database.IsNpgsql()
        || await context.Database.SqlQuery<bool>($"""SELECT pg_try_advisory_xact_lock({SealingLock}) AS "Value" """).SingleAsync(cancellationToken);

    private async Task<int> SealBlockAsync(CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (!await TakeTurnAsync(context, cancellationToken))
        {
            return 0;
        }

        AuditSeal? last = await context.Set<AuditSeal>().AsNoTracking().OrderByDescending(seal => seal.Number).FirstOrDefaultAsync(cancellationToken);
        AuditOrder.Mark from = AuditOrder.Mark.After(last);
        AuditOrder.Mark horizon = await AuditOrder.HorizonAsync(context, cancellationToken);
        AuditRecord? edge = await AuditOrder.Between(context, from, horizon).Skip(options.BlockSize - 1).FirstOrDefaultAsync(cancellationToken)
            ?? await LastBeforeAsync(context, from, horizon, cancellationToken);
        if (edge is null)
        {
            return 0;
        }

        AuditOrder.Mark through = AuditOrder.Of(context, edge);
        using AuditBlock block = new(last?.Digest ?? AuditBlock.NoDigest);
        // Only what the seal covers: what stands in the lines is covered by their codes.
        await foreach (var record in AuditOrder.Between(context, from, through)
            .Select(row => new { row.Id, row.Epoch, row.TransactionId, row.Hmac }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            block.Add(record.Id, record.Epoch, record.TransactionId, record.Hmac);
        }

        context.Add(AuditSeal.Close(last, block, through.Position, through.Epoch, clock.GetUtcNow().UtcDateTime, key));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return block.Count;
    }

    private static async Task<AuditRecord?> LastBeforeAsync(
        OfficeDbContext context, AuditOrder.Mark from, AuditOrder.Mark horizon, CancellationToken cancellationToken) =>
        await AuditOrder.Between(context, from, horizon)
            .Reverse()
            .FirstOrDefaultAsync(cancellationToken);
}
