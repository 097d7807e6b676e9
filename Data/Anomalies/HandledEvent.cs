using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.Data.Anomalies;

/// <summary>An event of a case, as far as the detector looks at it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Sequence">Its position.</param>
/// <param name="Id">Its key.</param>
/// <param name="Action">What was done.</param>
/// <param name="OccurredAt">The time it claims (UTC).</param>
/// <param name="RecordedAt">When the office learnt of it (UTC).</param>
/// <param name="PersonId">Who did it; null when the office did.</param>
/// <param name="PersonName">Their name then.</param>
public sealed record HandledEvent(Guid CaseId, int Sequence, Guid Id, CaseAction Action, DateTime OccurredAt, DateTime RecordedAt, Guid? PersonId, string PersonName);
