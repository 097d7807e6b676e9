namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>A page of the list.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
public sealed record AnomalySlice(IReadOnlyList<AnomalyRow> Rows, AnomalyPlace? Next);
