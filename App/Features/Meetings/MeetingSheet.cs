using ApprovalOffice.Data.Meetings;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>A meeting as its page shows it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Items">The agenda.</param>
/// <param name="Participants">Who is called, the convener first.</param>
/// <param name="Answerable">Of these, for whom the person answers.</param>
/// <param name="Papers">Its numbered papers, the latest first.</param>
/// <param name="Clashes">Who and what is wanted elsewhere; of the own people only for who does not convene it.</param>
/// <param name="Colleagues">Whom the person's organ can send.</param>
/// <param name="IsLead">Whether the person convenes it.</param>
/// <param name="ReliesOnUnarranged">Whether its notice period was reckoned in a year without a holiday arrangement.</param>
/// <param name="IsScribe">Whether the person writes down what is agreed.</param>
/// <param name="MayDecide">Whether the person decides what went up.</param>
public sealed record MeetingSheet(
    JointReviewMeeting Meeting,
    IReadOnlyList<AgendaLine> Items,
    IReadOnlyList<MeetingParticipant> Participants,
    IReadOnlySet<Guid> Answerable,
    IReadOnlyList<MeetingPaperLine> Papers,
    IReadOnlyList<MeetingClash> Clashes,
    IReadOnlyList<(string Code, string Name)> Colleagues,
    bool IsLead,
    bool ReliesOnUnarranged,
    bool IsScribe,
    bool MayDecide)
{
    /// <summary>Whether the convener still arranges it.</summary>
    public bool IsArranging => IsLead && Meeting.State == MeetingState.Preparing;
}
