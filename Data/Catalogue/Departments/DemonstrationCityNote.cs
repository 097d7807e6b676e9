namespace ApprovalOffice.Data.Catalogue.Departments;

/// <summary>The city of the file.</summary>
public sealed record DemonstrationCityNote
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Region code.</summary>
    public required string AdminCode { get; init; }

    /// <summary>Remark.</summary>
    public required string Note { get; init; }
}
