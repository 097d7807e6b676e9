namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>What the levels of confidence mean.</summary>
public sealed record ConfidenceLevels
{
    /// <summary>High.</summary>
    public required string High { get; init; }

    /// <summary>Medium.</summary>
    public required string Medium { get; init; }

    /// <summary>Low: the city must settle it.</summary>
    public required string Low { get; init; }
}
