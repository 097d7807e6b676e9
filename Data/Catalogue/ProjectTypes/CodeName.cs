namespace ApprovalOffice.Data.Catalogue.ProjectTypes;

/// <summary>A code with its name.</summary>
public sealed record CodeName
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }
}
