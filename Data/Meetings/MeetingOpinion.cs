using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Meetings;

/// <summary>The opinion of one participant on one item, given before or in the meeting; said again, the later word stands and the trail keeps the earlier.</summary>
public sealed class MeetingOpinion
{
    /// <summary>What is to be changed, or why not.</summary>
    public static readonly TextLimit ChangesLimit = new("修改要求或者理由", 1000, Required: false, Multiline: true);

    private MeetingOpinion()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>Whose opinion.</summary>
    public Guid ParticipantId { get; private set; }

    /// <summary>What it is.</summary>
    public MeetingConclusion Conclusion { get; private set; }

    /// <summary>What is to be changed, or why not; empty where nothing is.</summary>
    public string RequiredChanges { get; private set; } = "";

    /// <summary>The vote; null where the item asks for none.</summary>
    public MeetingVote? Vote { get; private set; }

    /// <summary>Who gave it.</summary>
    public string GivenBy { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime GivenAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>An opinion that says nothing yet; <see cref="Give"/> follows.</summary>
    public static MeetingOpinion Of(AgendaItem item, MeetingParticipant participant, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(clock);
        return new MeetingOpinion { Id = Guid.CreateVersion7(clock.GetUtcNow()), ItemId = item.Id, ParticipantId = participant.Id };
    }

    /// <summary>
    /// Says it. MEET-020 outside of the time for opinions, MEET-021 without a conclusion or words where it needs them, MEET-022 without the vote that
    /// the item asks for, MEET-023 once the item is resolved.
    /// </summary>
    public void Give(JointReviewMeeting meeting, AgendaItem item, MeetingParticipant who, MeetingConclusion? conclusion, string changes, MeetingVote? vote, string by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(who);
        bool votes = item.AsksVote && who.Votes;
        MeetingRules.NotOpenForOpinions.Require(meeting.State is MeetingState.Convened or MeetingState.InSession);
        MeetingRules.ItemResolved.Require(item.Resolution is null);
        MeetingRules.OpinionIncomplete.Require(conclusion is { } known && Enum.IsDefined(known), nameof(Conclusion), "请选择意见");
        string clean = OfficeText.Clean(changes, ChangesLimit, nameof(RequiredChanges));
        MeetingRules.OpinionIncomplete.Require(
            clean.Length > 0 || conclusion is MeetingConclusion.Agree or MeetingConclusion.Unrelated, nameof(RequiredChanges),
            conclusion == MeetingConclusion.Disagree ? "不同意的，请写明理由" : "需修改的，请写明修改要求");
        MeetingRules.VoteMissing.Require(!votes || vote is not null || conclusion == MeetingConclusion.Unrelated, nameof(Vote));
        (Conclusion, RequiredChanges, Vote, GivenBy, GivenAt) = (conclusion.Value, clean, votes ? vote : null, by, at);
        Version++;
    }
}
