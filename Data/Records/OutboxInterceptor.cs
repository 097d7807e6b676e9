using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalOffice.Data.Records;

/// <summary>Leaves out of a save the messages whose key is already in the database.</summary>
internal sealed class OutboxInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (Fresh(eventData.Context, out string[] keys) is { Length: > 0 } fresh)
        {
            Drop(fresh, [.. Known(eventData.Context!, keys)]);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Fresh(eventData.Context, out string[] keys) is { Length: > 0 } fresh)
        {
            Drop(fresh, await Known(eventData.Context!, keys).ToListAsync(cancellationToken));
        }

        return result;
    }

    private static EntityEntry<OutboxMessage>[] Fresh(DbContext? context, out string[] keys)
    {
        EntityEntry<OutboxMessage>[] fresh = context is OfficeDbContext
            ? [.. context.ChangeTracker.Entries<OutboxMessage>().Where(entry => entry.State == EntityState.Added)]
            : [];
        keys = [.. fresh.Select(entry => entry.Entity.IdempotencyKey)];
        return fresh;
    }

    private static IQueryable<string> Known(DbContext context, string[] keys) => context.Set<OutboxMessage>()
        .Where(message => keys.Contains(message.IdempotencyKey)).Select(message => message.IdempotencyKey);

    private static void Drop(EntityEntry<OutboxMessage>[] fresh, List<string> known)
    {
        foreach (EntityEntry<OutboxMessage> entry in fresh.Where(entry => known.Contains(entry.Entity.IdempotencyKey)))
        {
            entry.State = EntityState.Detached;
        }
    }
}
