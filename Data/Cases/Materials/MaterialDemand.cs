namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>What the catalogue asks for, worked out for one project.</summary>
/// <param name="Code">The material in the catalogue.</param>
/// <param name="Name">Its published name.</param>
/// <param name="Sort">Order, from 1.</param>
/// <param name="Supply">Where it comes from.</param>
/// <param name="SuppliedBy">What supplies it, in words; null when it still has to come.</param>
/// <param name="OwedDays">Working days for which it may be owed; null when it may not.</param>
public sealed record MaterialDemand(string Code, string Name, int Sort, MaterialSupply Supply, string? SuppliedBy, int? OwedDays)
{
    /// <summary>Codes of the materials that are this one too; empty where it stands by itself.</summary>
    public IReadOnlyList<string> TakenFrom { get; init; } = [];
}
