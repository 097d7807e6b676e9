namespace ApprovalOffice.App.Features.Seals;

/// <summary>A page of the register.</summary>
/// <param name="Rows">The lines, latest first.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
public sealed record SealSlice(IReadOnlyList<SealRow> Rows, SealPlace? Next);
