namespace ApprovalOffice.Data.Catalogue.Commitments;

/// <summary>What is promised for a matter, how it is verified, what follows when it is broken.</summary>
public sealed record CommitmentTerms
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Matters.</summary>
    public required IReadOnlyList<string> Matters { get; init; }

    /// <summary>Conditions.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary>Where this promise will not do, beside what holds for all.</summary>
    public required IReadOnlyList<CommitmentExclusion> Exclusions { get; init; }

    /// <summary>What is promised.</summary>
    public required IReadOnlyList<string> TextOutline { get; init; }

    /// <summary>Working days to decide.</summary>
    public required int DecisionDays { get; init; }

    /// <summary>Verification afterwards.</summary>
    public required CommitmentVerification Verification { get; init; }

    /// <summary>Consequences of a broken promise.</summary>
    public required IReadOnlyList<string> Consequences { get; init; }

    /// <summary>统一开工条件 that the promise covers, where it does.</summary>
    public IReadOnlyList<string>? UnifiedStartConditions { get; init; }
}
