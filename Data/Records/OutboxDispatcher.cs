using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// Delivers due messages. Every kind goes its own way at the same time as the others, so a channel that fails or
/// hangs holds nobody else up. Several servers may run it: a message is claimed by one of them for a while.
/// </summary>
public sealed class OutboxDispatcher(
    IDbContextFactory<OfficeDbContext> databases, IEnumerable<IOutboxHandler> handlers, TimeProvider clock, ILogger<OutboxDispatcher> log)
{
    private const int BatchSize = 50;

    /// <summary>Longest time a delivery may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>How long to wait after the n-th failed try: 10 s, doubling, at most an hour.</summary>
    public static TimeSpan PauseAfter(int attempts) =>
        attempts >= 10 ? LongestPause : TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 10 * Math.Pow(2, Math.Max(0, attempts - 1))));

    /// <summary>Delivers what is due now.</summary>
    /// <returns>How many messages were delivered.</returns>
    public async Task<int> DispatchAsync(CancellationToken cancellationToken = default) =>
        (await Task.WhenAll(handlers.Select(handler => DispatchAsync(handler, cancellationToken)))).Sum();

    private async Task<int> DispatchAsync(IOutboxHandler handler, CancellationToken cancellationToken)
    {
        int delivered = 0;
        while (await ClaimAsync(handler.Kind, cancellationToken) is { } id)
        {
            delivered += await DeliverAsync(handler, id, cancellationToken) ? 1 : 0;
            if (delivered >= BatchSize)
            {
                break;
            }
        }

        return delivered;
    }

    /// <summary>Takes the oldest due message of the kind for this server; on PostgreSQL rows that others are taking are passed over.</summary>
    private async Task<Guid?> ClaimAsync(string kind, CancellationToken cancellationToken)
    {
        DateTime now = UtcInstantConverter.ToColumn(clock.GetUtcNow().UtcDateTime);
        DateTime until = now + Lease;
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        FormattableString waiting = $"""
            UPDATE "OutboxMessages" SET "LeasedUntil" = {until}, "Attempts" = "Attempts" + 1
            WHERE "Id" = (
                SELECT "Id" FROM "OutboxMessages"
                WHERE "Kind" = {kind} AND "DoneAt" IS NULL AND "NotBefore" <= {now} AND ("LeasedUntil" IS NULL OR "LeasedUntil" <= {now})
                ORDER BY "NotBefore", "Id" LIMIT 1)
            RETURNING "Id" AS "Value"
            """;
        FormattableString passing = $"""
            UPDATE "OutboxMessages" SET "LeasedUntil" = {until}, "Attempts" = "Attempts" + 1
            WHERE "Id" = (
                SELECT "Id" FROM "OutboxMessages"
                WHERE "Kind" = {kind} AND "DoneAt" IS NULL AND "NotBefore" <= {now} AND ("LeasedUntil" IS NULL OR "LeasedUntil" <= {now})
                ORDER BY "NotBefore", "Id" LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING "Id" AS "Value"
            """;
        FormattableString claim = context.Database.IsNpgsql() ? passing : waiting;
        List<Guid> claimed = await context.Database.SqlQuery<Guid>(claim).ToListAsync(cancellationToken);
        return claimed.Count == 0 ? null : claimed[0];
    }

    private async Task<bool> DeliverAsync(IOutboxHandler handler, Guid id, CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        OutboxMessage message = await context.Set<OutboxMessage>().SingleAsync(row => row.Id == id, cancellationToken);
        bool delivered = false;
        try
        {
            using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(Patience);
            await handler.DeliverAsync(message, patience.Token).WaitAsync(Patience, clock, cancellationToken);
            message.Delivered(clock.GetUtcNow().UtcDateTime);
            delivered = true;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever a channel throws must stay its own trouble.
            log.LogWarning(fault, "Message {MessageKind} {MessageId} was not delivered at attempt {Attempts}", message.Kind, message.Id, message.Attempts);
            message.Failed(fault.Message, clock.GetUtcNow().UtcDateTime + PauseAfter(message.Attempts));
        }

        await context.SaveChangesAsync(cancellationToken);
        return delivered;
    }
}
