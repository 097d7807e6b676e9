using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Meetings;

/// <summary>会议纪要: drafted from what was recorded, circulated, signed by all who were there, issued with a number (domain rules §4).</summary>
public sealed class MeetingMinutes
{
    private MeetingMinutes()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>Where they stand.</summary>
    public MinutesState State { get; private set; }

    /// <summary>Who drafted them.</summary>
    public string DraftedBy { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime DraftedAt { get; private set; }

    /// <summary>When they were circulated (UTC).</summary>
    public DateTime? CirculatedAt { get; private set; }

    /// <summary>When they were issued (UTC).</summary>
    public DateTime? IssuedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Drafts the minutes of a meeting that has ended. MEET-040 before.</summary>
    public static MeetingMinutes Draft(JointReviewMeeting meeting, string by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(clock);
        MeetingRules.NotConcluded.Require(meeting.State == MeetingState.Concluded);
        return new MeetingMinutes { Id = Guid.CreateVersion7(clock.GetUtcNow()), MeetingId = meeting.Id, DraftedBy = by, DraftedAt = clock.GetUtcNow().UtcDateTime };
    }

    /// <summary>Whether paragraphs and resolutions may be changed. MEET-041 once they are issued.</summary>
    public void RequireOpen() => MeetingRules.MinutesIssued.Require(State != MinutesState.Issued);

    /// <summary>Whether they are read and signed by the others. MEET-042 otherwise.</summary>
    public void RequireCirculated() => MeetingRules.MinutesNotCirculated.Require(State == MinutesState.Circulated);

    /// <summary>送阅: everybody who was there is asked. MEET-043 when they are circulated or issued.</summary>
    public void Circulate(DateTime at)
    {
        MeetingRules.MinutesCirculated.Require(State == MinutesState.Drafted);
        (State, CirculatedAt) = (MinutesState.Circulated, at);
        Version++;
    }

    /// <summary>印发. MEET-042 unless circulated, MEET-044 while an objection has no answer, MEET-045 while a signature is missing without a reason.</summary>
    /// <param name="unanswered">Objections without an answer.</param>
    /// <param name="missing">Who has neither signed nor is recorded as absent.</param>
    /// <param name="at">Now (UTC).</param>
    public void Issue(int unanswered, IReadOnlyCollection<string> missing, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(missing);
        RequireCirculated();
        MeetingRules.ObjectionOpen.Require(unanswered == 0);
        MeetingRules.SignatureMissing.Require(missing.Count == 0, detail: string.Join("、", missing));
        (State, IssuedAt) = (MinutesState.Issued, at);
        Version++;
    }
}
