using ApprovalOffice.Data.Records;

namespace ApprovalOffice.Data.Anomalies;

/// <summary>How far the events of the office have been looked through.</summary>
[NotAudited("The place of a reader; what it finds is audited.")]
public sealed class AnomalyScan
{
    /// <summary>There is one.</summary>
    public const int TheOne = 1;

    /// <summary>Key.</summary>
    public int Id { get; private set; } = TheOne;

    /// <summary>When the last event looked at was recorded (UTC).</summary>
    public DateTime RecordedAt { get; private set; } = DateTime.SpecifyKind(DateTime.UnixEpoch, DateTimeKind.Utc);

    /// <summary>Key of that event.</summary>
    public Guid EventId { get; private set; }

    /// <summary>Moves on behind an event.</summary>
    public void Pass(HandledEvent last)
    {
        ArgumentNullException.ThrowIfNull(last);
        (RecordedAt, EventId) = (last.RecordedAt, last.Id);
    }
}
