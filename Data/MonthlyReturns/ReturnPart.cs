namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>What a roll-up was put together from: the region's own organs, or the locked return of a region below.</summary>
/// <param name="Region">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Number">Number of the return; null for the own organs.</param>
/// <param name="Revision">Its revision; 0 for the own organs.</param>
/// <param name="Digest">Digest of the return; null for the own organs.</param>
/// <param name="Rows">Its rows.</param>
public sealed record ReturnPart(string Region, string Name, string? Number, int Revision, string? Digest, IReadOnlyList<ReturnRow> Rows);
