namespace ApprovalOffice.Data.Catalogue.Departments;

/// <summary>A district of the city.</summary>
public sealed record District
{
    /// <summary>Region code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }
}
