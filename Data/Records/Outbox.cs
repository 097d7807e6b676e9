using System.Text.Json;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// Writes messages into the transaction that decides them. The same key saved twice is one message: the one in the
/// database stays. Two transactions that save the same key at the very same moment do the same step twice, so the
/// later of them fails as a whole, as it would by the case's version.
/// </summary>
public sealed class Outbox(TimeProvider clock)
{
    /// <summary>Puts a message among the changes of <paramref name="context"/>.</summary>
    /// <param name="context">The caller's context.</param>
    /// <param name="key">Says what it is about, for example <c>case/{id}/accepted/{personId}</c>.</param>
    /// <param name="kind">Which handler delivers it.</param>
    /// <param name="recipient">To whom, in the channel's own terms.</param>
    /// <param name="payload">The content; stored as JSON.</param>
    /// <param name="notBefore">Not to be delivered before, UTC; null = at once.</param>
    public void Enqueue(OfficeDbContext context, string key, string kind, string recipient, object payload, DateTime? notBefore = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        if (key.Length > OutboxMessage.KeyLength)
        {
            throw new ArgumentException("The key is too long.", nameof(key));
        }

        if (IsAmongChanges(context, key))
        {
            return;
        }

        context.Add(OutboxMessage.Write(
            key, kind, recipient, JsonSerializer.Serialize(payload, payload.GetType()), clock.GetUtcNow(), notBefore));
    }

    /// <summary>Puts an in-app notice for a person among the changes of <paramref name="context"/>.</summary>
    public void Notify(OfficeDbContext context, string key, Guid personId, NoticeContent content) =>
        Enqueue(context, key, NoticeHandler.MessageKind, personId.ToString(), content);

    // Messages are only ever added: there is no need to look at every other record for changes first, once for each message of an act.
    private static bool IsAmongChanges(OfficeDbContext context, string key)
    {
        bool detects = context.ChangeTracker.AutoDetectChangesEnabled;
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return context.Set<OutboxMessage>().Local.Any(message => message.IdempotencyKey == key);
        }
        finally
        {
            context.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }
}
