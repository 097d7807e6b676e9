using ApprovalOffice.Data.Catalogue.Conditions;

namespace ApprovalOffice.Data.Catalogue.ProjectTypes;

/// <summary>A combination of dimensions to be looked at again.</summary>
public sealed record InvalidCombination
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When.</summary>
    public required Condition When { get; init; }
}
