using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Meetings;

/// <summary>An organ, an applicant or an expert who takes part in a meeting; the organ names the person.</summary>
public sealed class MeetingParticipant
{
    private MeetingParticipant()
    {
    }

    /// <summary>Key, in the order of inviting.</summary>
    public Guid Id { get; private set; }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>When the meeting begins (UTC), so that an organ's and a person's calendar are read along their own index.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>As what.</summary>
    public ParticipantKind Kind { get; private set; }

    /// <summary>Whether it convenes the meeting.</summary>
    public bool IsLead { get; private set; }

    /// <summary>The organ; null for applicants and experts.</summary>
    public Guid? OrganId { get; private set; }

    /// <summary>The applicant; null for organs and experts.</summary>
    public Guid? ApplicantId { get; private set; }

    /// <summary>The expert; null for organs and applicants.</summary>
    public Guid? ExpertId { get; private set; }

    /// <summary>Name of the organ or the applicant; unit of the expert.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Who comes; null until the organ has named them.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Their name.</summary>
    public string? PersonName { get; private set; }

    /// <summary>What was answered.</summary>
    public InvitationAnswer Answer { get; private set; }

    /// <summary>Why nobody comes, or why another does.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who answered.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>When they signed in (UTC); null while they have not.</summary>
    public DateTime? SignedInAt { get; private set; }

    /// <summary>How.</summary>
    public SignInWay? SignInWay { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Who speaks: the organ or the applicant; the expert by name, with the unit.</summary>
    public string Speaker => Kind == ParticipantKind.Expert ? $"{PersonName}（{Name}）" : Name;

    /// <summary>Whether it votes, and whether nothing can be agreed against it: departments and experts, not the applicant whose case it is.</summary>
    public bool Votes => Kind != ParticipantKind.Applicant;

    /// <summary>Whether it signs the minutes: departments and experts that were there.</summary>
    public bool Signs => Votes && SignedInAt is not null;

    /// <summary>The organ that convenes the meeting, with who prepared it.</summary>
    public static MeetingParticipant Lead(JointReviewMeeting meeting, TimeProvider clock)
    {
        MeetingParticipant lead = Of(meeting, ParticipantKind.Organ, meeting.LeadOrganName, clock);
        (lead.IsLead, lead.OrganId) = (true, meeting.LeadOrganId);
        (lead.PersonId, lead.PersonName, lead.Answer, lead.AnsweredBy, lead.AnsweredAt) =
            (meeting.PreparedBy, meeting.PreparedByName, InvitationAnswer.Accepted, meeting.PreparedByName, meeting.CreatedAt);
        return lead;
    }

    /// <summary>Invites an organ.</summary>
    public static MeetingParticipant Invite(JointReviewMeeting meeting, Organ organ, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(organ);
        meeting.RequirePreparing();
        MeetingParticipant one = Of(meeting, ParticipantKind.Organ, organ.Name, clock);
        one.OrganId = organ.Id;
        return one;
    }

    /// <summary>Invites an applicant.</summary>
    public static MeetingParticipant Invite(JointReviewMeeting meeting, Applicant applicant, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(applicant);
        meeting.RequirePreparing();
        MeetingParticipant one = Of(meeting, ParticipantKind.Applicant, applicant.Name, clock);
        one.ApplicantId = applicant.Id;
        return one;
    }

    /// <summary>Invites an expert whom the lot has named, before the notice or, in another's place, after it. EXPERT-012 once the meeting has begun or is off.</summary>
    public static MeetingParticipant Invite(JointReviewMeeting meeting, Expert expert, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(expert);
        meeting.RequireDrawing();
        MeetingParticipant one = Of(meeting, ParticipantKind.Expert, expert.UnitName, clock);
        (one.ExpertId, one.PersonId, one.PersonName) = (expert.Id, expert.PersonId, expert.Name);
        return one;
    }

    /// <summary>参加, by the person named; null for an expert without an account. MEET-011 unless the notice is out.</summary>
    public void Accept(JointReviewMeeting meeting, Guid? personId, string personName, string by, DateTime at)
    {
        RequireOut(meeting);
        (PersonId, PersonName, Answer, Reason) = (personId, personName, InvitationAnswer.Accepted, null);
        Note(by, at);
    }

    /// <summary>改派: another comes. MEET-011 unless the notice is out, MEET-015 when it is the same, MEET-013 without a reason.</summary>
    public void SendAnother(JointReviewMeeting meeting, Guid personId, string personName, string reason, string by, DateTime at)
    {
        RequireOut(meeting);
        MeetingRules.SamePerson.Require(personId != PersonId, nameof(PersonId));
        (PersonId, PersonName, Answer, Reason) = (personId, personName, InvitationAnswer.Accepted, JointReviewMeeting.ReasonOf(reason, nameof(Reason)));
        Note(by, at);
    }

    /// <summary>不参加. MEET-011 unless the notice is out, MEET-013 without a reason, MEET-016 for the organ that convenes.</summary>
    public void Decline(JointReviewMeeting meeting, string reason, string by, DateTime at)
    {
        RequireOut(meeting);
        MeetingRules.LeadStays.Require(!IsLead);
        string why = JointReviewMeeting.ReasonOf(reason, nameof(Reason));
        Forget();
        (Answer, Reason) = (InvitationAnswer.Declined, why);
        Note(by, at);
    }

    /// <summary>签到: who really came stands in the record. MEET-024 unless the meeting goes on, MEET-030 a second time, MEET-031 without a name.</summary>
    public void SignIn(JointReviewMeeting meeting, Guid? personId, string personName, SignInWay way, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        MeetingRules.NotInSession.Require(meeting.State == MeetingState.InSession);
        MeetingRules.SignedIn.Require(SignedInAt is null, nameof(SignedInAt));
        MeetingRules.NameMissing.Require(!string.IsNullOrWhiteSpace(personName), nameof(PersonName));
        (PersonId, PersonName) = (personId, OfficeText.Clean(personName, OfficeText.Name, nameof(PersonName)));
        (SignedInAt, SignInWay, Answer) = (at, way, InvitationAnswer.Accepted);
        Version++;
    }

    /// <summary>The meeting was moved: the calendars follow.</summary>
    public void Follow(JointReviewMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        StartsAt = meeting.StartsAt;
    }

    /// <summary>The notice was withdrawn: everybody but the convening organ is asked anew.</summary>
    public void AskAnew()
    {
        if (!IsLead)
        {
            Forget();
            (Answer, Reason, AnsweredBy, AnsweredAt) = (InvitationAnswer.Pending, null, null, null);
            Version++;
        }
    }

    private static MeetingParticipant Of(JointReviewMeeting meeting, ParticipantKind kind, string name, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(clock);
        return new MeetingParticipant { Id = Guid.CreateVersion7(clock.GetUtcNow()), MeetingId = meeting.Id, StartsAt = meeting.StartsAt, Kind = kind, Name = name };
    }

    private static void RequireOut(JointReviewMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        MeetingRules.NotConvened.Require(meeting.State == MeetingState.Convened);
    }

    // An expert is the person; of an organ and an applicant another may come.
    private void Forget()
    {
        if (Kind != ParticipantKind.Expert)
        {
            (PersonId, PersonName) = (null, null);
        }
    }

    private void Note(string by, DateTime at)
    {
        (AnsweredBy, AnsweredAt) = (by, at);
        Version++;
    }
}
