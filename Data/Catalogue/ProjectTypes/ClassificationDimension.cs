namespace ApprovalOffice.Data.Catalogue.ProjectTypes;

/// <summary>分类维度.</summary>
public sealed record ClassificationDimension
{
    /// <summary>Key.</summary>
    public required string Key { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether themes are selected by it.</summary>
    public required bool UsedForFlowSelection { get; init; }

    /// <summary>Its values.</summary>
    public required IReadOnlyList<DimensionValue> Values { get; init; }
}
