namespace ApprovalOffice.Data.Catalogue.Supervision;

/// <summary>What a risk level asks of supervision.</summary>
public sealed record RiskSupervision
{
    /// <summary>Code of the risk level.</summary>
    public required string Level { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>How often.</summary>
    public required string InspectionFrequency { get; init; }

    /// <summary>Ratios.</summary>
    public required SamplingRatio SamplingRatio { get; init; }

    /// <summary>Working days to verify.</summary>
    public required int VerificationDays { get; init; }

    /// <summary>Who inspects.</summary>
    public required string Inspector { get; init; }

    /// <summary>Insurance.</summary>
    public string? Insurance { get; init; }
}
