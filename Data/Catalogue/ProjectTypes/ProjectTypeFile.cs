namespace ApprovalOffice.Data.Catalogue.ProjectTypes;

/// <summary>projectTypes.json: dimensions, attributes, facts and how some follow from others.</summary>
public sealed record ProjectTypeFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>Remark.</summary>
    public required string Note { get; init; }

    /// <summary>The eight dimensions.</summary>
    public required IReadOnlyList<ClassificationDimension> Dimensions { get; init; }

    /// <summary>审批流程类型 of the national tables.</summary>
    public required IReadOnlyList<CodeName> NationalFlowTypes { get; init; }

    /// <summary>Remark.</summary>
    public required string NationalFlowTypesNote { get; init; }

    /// <summary>Combinations to be looked at again.</summary>
    public required IReadOnlyList<InvalidCombination> InvalidCombinations { get; init; }

    /// <summary>Measured attributes.</summary>
    public required IReadOnlyList<ProjectAttribute> Attributes { get; init; }

    /// <summary>Uses as fire law sees them.</summary>
    public required IReadOnlyList<FireUse> FireUseValues { get; init; }

    /// <summary>Facts.</summary>
    public required IReadOnlyList<ProjectFact> Facts { get; init; }

    /// <summary>What follows from what.</summary>
    public required Derivation Derivation { get; init; }

    /// <summary>Remark.</summary>
    public required string ScaleNote { get; init; }
}
