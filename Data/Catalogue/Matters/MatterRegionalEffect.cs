namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>What a valid regional evaluation does to a matter.</summary>
public sealed record MatterRegionalEffect
{
    /// <summary>Code of the evaluation.</summary>
    public required string Code { get; init; }

    /// <summary>Effect in words.</summary>
    public required string Effect { get; init; }

    /// <summary>Whether the matter falls away (替代) instead of being simplified (简化).</summary>
    public bool Replaces => Effect.StartsWith("替代", StringComparison.Ordinal);
}
