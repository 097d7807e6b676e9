namespace ApprovalOffice.Data.Catalogue.Utilities;

/// <summary>Who pays what.</summary>
public sealed record UtilityFees
{
    /// <summary>The user.</summary>
    public required string UserPays { get; init; }

    /// <summary>The utility.</summary>
    public required string UtilityPays { get; init; }

    /// <summary>What must not be charged.</summary>
    public required IReadOnlyList<string> Prohibited { get; init; }
}
