namespace ApprovalOffice.App.Features.Trail;

/// <summary>How the sealing of the trail stands.</summary>
/// <param name="Seals">How many seals.</param>
/// <param name="LastSealedAt">When the last was made, UTC; null without one.</param>
/// <param name="Tail">Lines not yet under seal.</param>
/// <param name="TailSince">When the oldest of them was written, UTC; null when there is none.</param>
public sealed record SealState(int Seals, DateTime? LastSealedAt, long Tail, DateTime? TailSince);
