using ApprovalOffice.Data.Catalogue.Conditions;

namespace ApprovalOffice.Data.Catalogue.ProjectTypes;

/// <summary>A fact that must be so under a condition.</summary>
public sealed record FactDerivation
{
    /// <summary>Key of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>When.</summary>
    public required Condition When { get; init; }

    /// <summary>Remark.</summary>
    public string? Note { get; init; }
}
