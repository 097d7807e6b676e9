using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Meetings;

/// <summary>A paragraph of the minutes; edited one by one.</summary>
public sealed class MinutesParagraph
{
    /// <summary>Its text.</summary>
    public static readonly TextLimit TextLimit = new("段落", 4000, Multiline: true);

    private MinutesParagraph()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The minutes.</summary>
    public Guid MinutesId { get; private set; }

    /// <summary>Its place, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>Its text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who wrote it last.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>A paragraph.</summary>
    public static MinutesParagraph Of(MeetingMinutes minutes, int position, string text, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(minutes);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(text);
        return new MinutesParagraph
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()), MinutesId = minutes.Id, Position = position,
            Text = text.Length <= TextLimit.MaxChars ? text : text[..TextLimit.MaxChars], WrittenBy = minutes.DraftedBy,
        };
    }

    /// <summary>Writes it anew. MEET-041 once the minutes are issued.</summary>
    public void Write(MeetingMinutes minutes, string text, string by)
    {
        ArgumentNullException.ThrowIfNull(minutes);
        minutes.RequireOpen();
        (Text, WrittenBy) = (OfficeText.Clean(text, TextLimit, nameof(Text)), by);
        Version++;
    }
}
