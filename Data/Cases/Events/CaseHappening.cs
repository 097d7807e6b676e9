using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.Data.Cases.Events;

/// <summary>As much of an event as its times are told from: what is read of many cases at once.</summary>
/// <param name="Sequence">Position in the case.</param>
/// <param name="Action">What was done.</param>
/// <param name="OccurredAt">The instant it claims (UTC).</param>
/// <param name="RecordedAt">The instant the system learnt of it (UTC).</param>
/// <param name="Details">Values the action carried, as JSON.</param>
public sealed record CaseHappening(int Sequence, CaseAction Action, DateTime OccurredAt, DateTime RecordedAt, string? Details)
{
    /// <summary>Of a whole event.</summary>
    public static CaseHappening Of(CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return new CaseHappening(happened.Sequence, happened.Action, happened.OccurredAt, happened.RecordedAt, happened.Details);
    }
}
