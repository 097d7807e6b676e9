using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Meetings;

/// <summary>议题: one item of the agenda, about a case or about a problem in words.</summary>
public sealed class AgendaItem
{
    /// <summary>What is to be talked about.</summary>
    public static readonly TextLimit TitleLimit = new("议题", 200);

    /// <summary>What is to be decided.</summary>
    public static readonly TextLimit QuestionLimit = new("需要议定的问题", 1000, Required: false, Multiline: true);

    /// <summary>What was resolved.</summary>
    public static readonly TextLimit ResolutionLimit = new("议定事项", 2000, Multiline: true);

    private AgendaItem()
    {
    }

    /// <summary>Key, in the order of the agenda.</summary>
    public Guid Id { get; private set; }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>Its place on the agenda, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>The case; null when it is about a problem.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>What it is called: matter and project of the case, or the problem.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What is to be decided; may be empty.</summary>
    public string Question { get; private set; } = "";

    /// <summary>Whether the participants vote on it.</summary>
    public bool AsksVote { get; private set; }

    /// <summary>What was resolved; null while nothing is.</summary>
    public ItemResolution? Resolution { get; private set; }

    /// <summary>In words.</summary>
    public string? ResolutionText { get; private set; }

    /// <summary>Who recorded it.</summary>
    public string? ResolvedBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime? ResolvedAt { get; private set; }

    /// <summary>协调意见: what the leading group decided of what went up.</summary>
    public string? EscalationDecision { get; private set; }

    /// <summary>Who decided it.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Puts a case on the agenda. MEET-005 when it is decided or was never submitted.</summary>
    public static AgendaItem About(JointReviewMeeting meeting, ApprovalCase subject, int position, string question, bool asksVote, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(subject);
        MeetingRules.CaseFinished.Require(subject.Number is not null && subject.Due.FinishedOn is null, nameof(CaseId), subject.Number?.Value);
        AgendaItem item = Of(meeting, $"{subject.Subject.ProjectName}　{subject.Matter.Name}", position, question, asksVote, clock);
        item.CaseId = subject.Id;
        return item;
    }

    /// <summary>Puts a problem on the agenda.</summary>
    public static AgendaItem About(JointReviewMeeting meeting, string problem, int position, string question, bool asksVote, TimeProvider clock) =>
        Of(meeting, OfficeText.Clean(problem, TitleLimit, nameof(Title)), position, question, asksVote, clock);

    /// <summary>
    /// 议定. MEET-024 unless the meeting goes on, MEET-023 when it is resolved, MEET-026 without result or words, MEET-027 when it would be agreed against
    /// somebody who disagrees.
    /// </summary>
    public void Resolve(JointReviewMeeting meeting, ItemResolution? resolution, string words, bool isOpposed, string by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        MeetingRules.NotInSession.Require(meeting.State == MeetingState.InSession);
        MeetingRules.ItemResolved.Require(Resolution is null);
        MeetingRules.ResolutionMissing.Require(resolution is { } known && Enum.IsDefined(known), nameof(Resolution));
        MeetingRules.NoAgreement.Require(!isOpposed || resolution is ItemResolution.NotAgreed or ItemResolution.Escalated, nameof(Resolution));
        MeetingRules.ResolutionMissing.Require(!string.IsNullOrWhiteSpace(words), nameof(ResolutionText));
        (Resolution, ResolutionText, ResolvedBy, ResolvedAt) = (resolution, OfficeText.Clean(words, ResolutionLimit, nameof(ResolutionText)), by, at);
        Version++;
    }

    /// <summary>重新讨论. MEET-024 unless the meeting goes on, MEET-032 once the leading group has decided.</summary>
    public void Reopen(JointReviewMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        MeetingRules.NotInSession.Require(meeting.State == MeetingState.InSession);
        MeetingRules.NothingEscalated.Require(EscalationDecision is null);
        (Resolution, ResolutionText, ResolvedBy, ResolvedAt) = (null, null, null, null);
        Version++;
    }

    /// <summary>协调意见 of the leading group. MEET-032 when nothing went up or it was decided, MEET-026 without words.</summary>
    public void DecideEscalation(string words, string by, DateTime at)
    {
        MeetingRules.NothingEscalated.Require(Resolution == ItemResolution.Escalated && EscalationDecision is null);
        MeetingRules.ResolutionMissing.Require(!string.IsNullOrWhiteSpace(words), nameof(EscalationDecision));
        (EscalationDecision, DecidedBy, DecidedAt) = (OfficeText.Clean(words, ResolutionLimit, nameof(EscalationDecision)), by, at);
        Version++;
    }

    private static AgendaItem Of(JointReviewMeeting meeting, string title, int position, string question, bool asksVote, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(clock);
        meeting.RequirePreparing();
        return new AgendaItem
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            MeetingId = meeting.Id,
            Position = position,
            Title = title.Length <= TitleLimit.MaxChars ? title : title[..TitleLimit.MaxChars],
            Question = OfficeText.Clean(question, QuestionLimit, nameof(Question)),
            AsksVote = asksVote,
        };
    }
}
