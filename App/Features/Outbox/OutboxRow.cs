namespace ApprovalOffice.App.Features.Outbox;

/// <summary>A message that is not delivered yet. To whom and what is not shown: it may be personal.</summary>
/// <param name="Id">The message.</param>
/// <param name="Kind">What sort of message, in words.</param>
/// <param name="About">What it is about: its idempotency key.</param>
/// <param name="CreatedAt">When it was written, UTC.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="NextTry">When it is tried next, UTC; null while it is being delivered.</param>
/// <param name="Error">Why the last try failed; empty when none has.</param>
public sealed record OutboxRow(Guid Id, string Kind, string About, DateTime CreatedAt, int Attempts, DateTime? NextTry, string Error);
