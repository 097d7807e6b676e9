namespace ApprovalOffice.Data.Catalogue.Holidays;

/// <summary>A holiday with its make-up workdays.</summary>
public sealed record Holiday
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Number of days.</summary>
    public required int Days { get; init; }

    /// <summary>调休上班.</summary>
    public required IReadOnlyList<DateOnly> MakeUpWorkdays { get; init; }
}
