using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Bulk;

/// <summary>A story as the use cases have written it: every row, step by step.</summary>
public sealed class StoryRecord
{
    /// <summary>The calendar of its region.</summary>
    public required WorkingCalendar Calendar { get; init; }

    /// <summary>Its first day, a working day.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>Whose story it is.</summary>
    public required StoryIdentity Identity { get; init; }

    /// <summary>The commitments whose verification is due after days of the calendar, by their code.</summary>
    public required IReadOnlySet<string> CalendarDayCommitments { get; init; }

    /// <summary>When each step happened, UTC; each on a working day.</summary>
    internal List<DateTime> Steps { get; } = [];

    /// <summary>Its rows, those of one table in the order in which they were written.</summary>
    internal List<StoryRow> Rows { get; } = [];

    /// <summary>Keys of rows that were there before: people, organs, the catalogue.</summary>
    internal HashSet<Guid> Known { get; } = [];

    /// <summary>The series of numbers by their key.</summary>
    internal Dictionary<Guid, (Guid OrganId, string Document, string Period)> Series { get; } = [];
}
