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
