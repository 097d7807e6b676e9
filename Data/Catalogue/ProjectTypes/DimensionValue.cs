namespace ApprovalOffice.Data.Catalogue.ProjectTypes;

/// <summary>A value of a dimension.</summary>
public sealed record DimensionValue
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Order in lists.</summary>
    public required int Sort { get; init; }

    /// <summary>Explanation.</summary>
    public string? Help { get; init; }

    /// <summary>Suggested code of the national dictionary.</summary>
    public string? NationalDictSuggestion { get; init; }
}
