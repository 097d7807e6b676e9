namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>Whether a matter may be decided on a promise.</summary>
public sealed record MatterCommitment
{
    /// <summary>Whether it may.</summary>
    public required bool Allowed { get; init; }

    /// <summary>Codes of the promises.</summary>
    public required IReadOnlyList<string> CommitmentCodes { get; init; }

    /// <summary>Conditions.</summary>
    public required string? Conditions { get; init; }
}
