namespace ApprovalOffice.Data.Meetings;

/// <summary>会签: the signature of a participant under the minutes, or why there is none.</summary>
public sealed class MinutesSignature
{
    private MinutesSignature()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The minutes.</summary>
    public Guid MinutesId { get; private set; }

    /// <summary>Whose.</summary>
    public Guid ParticipantId { get; private set; }

    /// <summary>Who signed, or who recorded that nobody did.</summary>
    public string SignedBy { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime SignedAt { get; private set; }

    /// <summary>Why the signature is missing; null where it is there.</summary>
    public string? AbsenceReason { get; private set; }

    /// <summary>Signs. MEET-042 unless the minutes are circulated.</summary>
    public static MinutesSignature Sign(MeetingMinutes minutes, MeetingParticipant who, string by, TimeProvider clock) => Of(minutes, who, by, null, clock);

    /// <summary>Records that there is no signature, and why. MEET-042 unless the minutes are circulated, MEET-013 without a reason.</summary>
    public static MinutesSignature Missing(MeetingMinutes minutes, MeetingParticipant who, string reason, string by, TimeProvider clock) =>
        Of(minutes, who, by, JointReviewMeeting.ReasonOf(reason, nameof(AbsenceReason)), clock);

    private static MinutesSignature Of(MeetingMinutes minutes, MeetingParticipant who, string by, string? reason, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(minutes);
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(clock);
        minutes.RequireCirculated();
        return new MinutesSignature
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()), MinutesId = minutes.Id, ParticipantId = who.Id, SignedBy = by, SignedAt = clock.GetUtcNow().UtcDateTime, AbsenceReason = reason,
        };
    }
}
