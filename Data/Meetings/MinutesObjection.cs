using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Meetings;

/// <summary>异议: what a participant has against a paragraph, and what the convener answers; the paragraph may be changed for it or not.</summary>
public sealed class MinutesObjection
{
    /// <summary>The words of both.</summary>
    public static readonly TextLimit WordsLimit = new("异议", 1000, Multiline: true);

    /// <summary>The answer.</summary>
    public static readonly TextLimit AnswerLimit = new("答复", 1000, Multiline: true);

    private MinutesObjection()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The paragraph.</summary>
    public Guid ParagraphId { get; private set; }

    /// <summary>Whose objection.</summary>
    public Guid ParticipantId { get; private set; }

    /// <summary>What is wrong.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Who raised it.</summary>
    public string RaisedBy { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime RaisedAt { get; private set; }

    /// <summary>What the convener says to it; null while nothing.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who answered.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Raises it. MEET-042 unless the minutes are circulated.</summary>
    public static MinutesObjection Raise(MeetingMinutes minutes, MinutesParagraph paragraph, MeetingParticipant who, string words, string by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(minutes);
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(clock);
        minutes.RequireCirculated();
        return new MinutesObjection
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()), ParagraphId = paragraph.Id, ParticipantId = who.Id, Words = OfficeText.Clean(words, WordsLimit, nameof(Words)), RaisedBy = by,
            RaisedAt = clock.GetUtcNow().UtcDateTime,
        };
    }

    /// <summary>Answers it. MEET-042 unless the minutes are circulated.</summary>
    public void Reply(MeetingMinutes minutes, string answer, string by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(minutes);
        minutes.RequireCirculated();
        (Answer, AnsweredBy, AnsweredAt) = (OfficeText.Clean(answer, AnswerLimit, nameof(Answer)), by, at);
        Version++;
    }
}
