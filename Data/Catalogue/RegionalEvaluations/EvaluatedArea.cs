namespace ApprovalOffice.Data.Catalogue.RegionalEvaluations;

/// <summary>An evaluated area.</summary>
public sealed record EvaluatedArea
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Hectares.</summary>
    public required decimal AreaHa { get; init; }

    /// <summary>Region code.</summary>
    public required string AdminCode { get; init; }

    /// <summary>Items evaluated.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>Day of approval.</summary>
    public required DateOnly ApprovedDate { get; init; }

    /// <summary>Where it is published.</summary>
    public string? PublishedUrlNote { get; init; }

    /// <summary>标准地 terms.</summary>
    public StandardLandTerms? StandardLand { get; init; }
}
