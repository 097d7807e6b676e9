namespace ApprovalOffice.Data.Catalogue.Evaluation;

/// <summary>The standard case.</summary>
public sealed record BenchmarkProject
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>m².</summary>
    public required decimal FloorArea { get; init; }

    /// <summary>Storeys.</summary>
    public required int Storeys { get; init; }

    /// <summary>m².</summary>
    public required decimal LandArea { get; init; }

    /// <summary>Use.</summary>
    public required string Use { get; init; }

    /// <summary>Connections.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Value.</summary>
    public required string Investment { get; init; }
}
