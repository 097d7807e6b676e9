namespace ApprovalOffice.Data.Catalogue.Holidays;

/// <summary>holidays.json: the State Council's arrangements of holidays.</summary>
public sealed record HolidayArrangements
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>Zone.</summary>
    public required string Timezone { get; init; }

    /// <summary>How days are read.</summary>
    public required string Rule { get; init; }

    /// <summary>First and last day.</summary>
    public required IReadOnlyList<DateOnly> Coverage { get; init; }

    /// <summary>Years with an arrangement.</summary>
    public required IReadOnlyList<HolidayYear> Years { get; init; }

    /// <summary>Days that differ from the plain week.</summary>
    public required IReadOnlyList<HolidayDay> Days { get; init; }
}
