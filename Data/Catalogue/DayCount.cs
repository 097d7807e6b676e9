using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue;

/// <summary>A number of days with its unit, as the files write it.</summary>
public sealed record DayCount
{
    /// <summary>Number of days; 0 is decided on the spot.</summary>
    public required int N { get; init; }

    /// <summary>Unit.</summary>
    public required DayUnit Unit { get; init; }

    /// <summary>Said of a promise that is kept on the spot 即办.</summary>
    public bool? Instant { get; init; }

    /// <summary>The same as a period of the clock.</summary>
    public TimeLimit Limit => new(N, Unit);
}
