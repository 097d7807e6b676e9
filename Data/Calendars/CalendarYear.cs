using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Calendars;

/// <summary>A year for which an official arrangement of holidays was published.</summary>
public sealed class CalendarYear
{
    /// <summary>Source of an arrangement.</summary>
    public static readonly TextLimit SourceLimit = new("来源文号", 200);

    private CalendarYear()
    {
    }

    /// <summary>The year, the key.</summary>
    public int Year { get; private set; }

    /// <summary>The notice that arranged it.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>A year with its notice.</summary>
    public static CalendarYear Of(int year, string source) => new() { Year = year, Source = OfficeText.Clean(source, SourceLimit, nameof(Source)) };

    /// <summary>Another notice has arranged the year anew.</summary>
    public void Rearrange(string source)
    {
        Source = OfficeText.Clean(source, SourceLimit, nameof(Source));
        Version++;
    }
}
