using ApprovalOffice.Data.Catalogue.Materials;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>A material of a flow; each is listed once, however many matters want it.</summary>
/// <param name="Material">The material.</param>
/// <param name="Provision">Who brings it.</param>
/// <param name="Source">What supplies it, in words; null for what the applicant brings.</param>
/// <param name="AppliesWhen">When only it is wanted, in words; null when always.</param>
/// <param name="Matters">Codes of the matters that want it; none for those of the whole application.</param>
public sealed record FlowMaterial(
    ApplicationMaterial Material, MaterialProvision Provision, string? Source, string? AppliesWhen, IReadOnlyList<string> Matters)
{
    /// <summary>The result of a regional evaluation that stands for it; null where there is none.</summary>
    public RegionalReference? Regional { get; init; }

    /// <summary>Codes of the materials that are this one too 共用材料; empty where it stands by itself.</summary>
    public IReadOnlyList<string> TakenFrom { get; init; } = [];
}
