using ApprovalOffice.Data.Catalogue.Conditions;

namespace ApprovalOffice.Data.Catalogue.ProjectTypes;

/// <summary>A rule by which a dimension follows.</summary>
public sealed record DerivationRule
{
    /// <summary>Project types it applies to; all when not said.</summary>
    public IReadOnlyList<string>? AppliesTo { get; init; }

    /// <summary>When.</summary>
    public Condition? When { get; init; }

    /// <summary>Whether it holds where nothing else did.</summary>
    public bool? Default { get; init; }

    /// <summary>The code that follows.</summary>
    public required string Value { get; init; }

    /// <summary>Whether the rule gives its value for such a project.</summary>
    public bool Holds(ProjectFacts facts) =>
        (AppliesTo is null || AppliesTo.Contains(facts.Dimensions.ProjectType))
        && (Default == true || When?.Holds(facts) == true);
}
