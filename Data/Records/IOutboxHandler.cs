namespace ApprovalOffice.Data.Records;

/// <summary>A channel: delivers the messages of one kind. A seam (in-app notice, mail, text message, document job).</summary>
public interface IOutboxHandler
{
    /// <summary>The kind it delivers.</summary>
    string Kind { get; }

    /// <summary>
    /// Delivers a message. It may be called again for a message it delivered when the server died in between, so it
    /// must take the idempotency key into account. Throws when it could not deliver; it is tried again later.
    /// </summary>
    Task DeliverAsync(OutboxMessage message, CancellationToken cancellationToken);
}
