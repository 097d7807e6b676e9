namespace ApprovalOffice.Data.Catalogue.ProjectTypes;

/// <summary>A measured attribute of a project.</summary>
public sealed record ProjectAttribute
{
    /// <summary>Key.</summary>
    public required string Key { get; init; }

    /// <summary>Label.</summary>
    public required string Label { get; init; }

    /// <summary>Unit.</summary>
    public required string? Unit { get; init; }

    /// <summary>number, bool, enum.</summary>
    public required string Type { get; init; }
}
