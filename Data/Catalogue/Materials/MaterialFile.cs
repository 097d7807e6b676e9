namespace ApprovalOffice.Data.Catalogue.Materials;

/// <summary>materials.json: the list of materials.</summary>
public sealed record MaterialFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>Principles.</summary>
    public required IReadOnlyList<string> Principles { get; init; }

    /// <summary>The kinds of supply without the applicant.</summary>
    public required IReadOnlyList<string> AutoSupplyKinds { get; init; }

    /// <summary>The materials.</summary>
    public required IReadOnlyList<ApplicationMaterial> Materials { get; init; }
}
