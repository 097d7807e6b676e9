namespace ApprovalOffice.Data.Catalogue.ProjectTypes;

/// <summary>What follows from attributes and facts; the first rule that holds decides.</summary>
public sealed record Derivation
{
    /// <summary>How rules are read.</summary>
    public required string Semantics { get; init; }

    /// <summary>规模.</summary>
    public required IReadOnlyList<DerivationRule> Scale { get; init; }

    /// <summary>复杂程度.</summary>
    public required IReadOnlyList<DerivationRule> Complexity { get; init; }

    /// <summary>风险等级.</summary>
    public required IReadOnlyList<DerivationRule> Risk { get; init; }

    /// <summary>Facts that must be so.</summary>
    public required IReadOnlyList<FactDerivation> Facts { get; init; }
}
