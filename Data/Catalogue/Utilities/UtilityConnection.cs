namespace ApprovalOffice.Data.Catalogue.Utilities;

/// <summary>A public utility's connection.</summary>
public sealed record UtilityConnection
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Department code of the utility.</summary>
    public required string Utility { get; init; }

    /// <summary>Matter.</summary>
    public required string Matter { get; init; }

    /// <summary>Steps.</summary>
    public required IReadOnlyList<UtilityStep> Steps { get; init; }

    /// <summary>Working days in all.</summary>
    public required int TotalPromisedDays { get; init; }

    /// <summary>What the utility sees of the project.</summary>
    public required IReadOnlyList<string> ProjectDataNeeded { get; init; }

    /// <summary>Materials.</summary>
    public required IReadOnlyList<string> Materials { get; init; }

    /// <summary>Who pays what.</summary>
    public required UtilityFees Fees { get; init; }

    /// <summary>Works outside the site.</summary>
    public required string OutsideConstruction { get; init; }

    /// <summary>Variants.</summary>
    public IReadOnlyList<UtilityVariant>? Variants { get; init; }
}
