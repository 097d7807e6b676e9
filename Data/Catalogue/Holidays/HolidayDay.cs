using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue.Holidays;

/// <summary>A day that differs from the plain week.</summary>
public sealed record HolidayDay
{
    /// <summary>Date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Holiday or make-up workday.</summary>
    public required DayKind Type { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }
}
