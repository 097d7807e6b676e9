namespace ApprovalOffice.Data.Anomalies;

/// <summary>Something unusual about one event of a case, as found.</summary>
/// <param name="Kind">What.</param>
/// <param name="EventSequence">Position of the event in the case.</param>
/// <param name="OccurredAt">When it was done (UTC).</param>
/// <param name="PersonId">Who did it; null when the office did.</param>
/// <param name="PersonName">Their name then.</param>
/// <param name="Facts">The facts, in Chinese, with the times compared.</param>
public sealed record AnomalyEvidence(AnomalyKind Kind, int EventSequence, DateTime OccurredAt, Guid? PersonId, string PersonName, string Facts);
