namespace ApprovalOffice.Data.Records;

/// <summary>What the verification of the trail came to.</summary>
/// <param name="Rows">Rows read.</param>
/// <param name="Seals">Seals checked.</param>
/// <param name="Tail">Rows not yet under seal.</param>
/// <param name="TailSince">When the oldest of them was written, UTC; null when there is none.</param>
/// <param name="Faults">What does not hold, one Chinese sentence each; empty when all holds.</param>
public sealed record AuditFinding(long Rows, int Seals, long Tail, DateTime? TailSince, IReadOnlyList<string> Faults);
