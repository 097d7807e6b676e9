namespace ApprovalOffice.Data.Catalogue.Holidays;

/// <summary>The arrangement of a year.</summary>
public sealed record HolidayYear
{
    /// <summary>Year.</summary>
    public required int Year { get; init; }

    /// <summary>The notice.</summary>
    public required string Source { get; init; }

    /// <summary>How sure it is.</summary>
    public required Confidence SourceConfidence { get; init; }

    /// <summary>Holidays.</summary>
    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>Remark.</summary>
    public string? Note { get; init; }
}
