namespace ApprovalOffice.Data.Catalogue.Materials;

/// <summary>A way by which a material comes without the applicant.</summary>
public sealed record AutoSupply
{
    /// <summary>Kind.</summary>
    public required AutoSupplyKind Kind { get; init; }

    /// <summary>A result, a material, or a name.</summary>
    public required string Ref { get; init; }
}
