using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Bulk;

/// <summary>A story taken apart into what stays and what each copy has of its own.</summary>
public sealed class StoryTemplate
{
    /// <summary>Local time of the law before UTC.</summary>
    internal static readonly TimeSpan Zone = TimeSpan.FromHours(8);

    internal StoryTemplate(WorkingCalendar calendar) => Calendar = calendar;

    /// <summary>How many cases it has when it is over.</summary>
    public int Cases => Lines.Count(line => line.Table.Name == "Cases" && line.RemovedAt is null);

    /// <summary>How many working days it takes.</summary>
    public int Length => Steps.Count == 0 ? 0 : Days[Steps[^1].Day].Working;

    /// <summary>The calendar of its region.</summary>
    internal WorkingCalendar Calendar { get; }

    /// <summary>Its steps: index of the day and local time of the day.</summary>
    internal List<(int Day, long Ticks)> Steps { get; } = [];

    /// <summary>Its dates.</summary>
    internal List<DayExpression> Days { get; } = [];

    /// <summary>Its keys: when they were made.</summary>
    internal List<(int Day, long Ticks)> Keys { get; } = [];

    /// <summary>Its numbers that a series gave.</summary>
    internal List<StoryNumber> Numbers { get; } = [];

    /// <summary>The times of its cases.</summary>
    internal List<CaseMoment> Moments { get; } = [];

    /// <summary>Its rows, without the trail.</summary>
    internal List<StoryLine> Lines { get; } = [];

    /// <summary>The lines of the trail that each step leaves.</summary>
    internal List<List<StoryLine>> Trail { get; } = [];

    /// <summary>Takes a story apart.</summary>
    /// <exception cref="InvalidOperationException">Something in it cannot be told of another project.</exception>
    public static StoryTemplate Of(StoryRecord record) => new StoryReading(record).Read();
}
