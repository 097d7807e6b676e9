namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>What is charged.</summary>
public sealed record MatterFee
{
    /// <summary>Whether anything is.</summary>
    public required bool Charged { get; init; }

    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>Provision.</summary>
    public string? Basis { get; init; }

    /// <summary>Rate.</summary>
    public string? Standard { get; init; }
}
