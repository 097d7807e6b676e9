namespace ApprovalOffice.Data.Catalogue.Supervision;

/// <summary>Shares that are drawn, 0 to 1.</summary>
public sealed record SamplingRatio
{
    /// <summary>Drawings.</summary>
    public required decimal DrawingReview { get; init; }

    /// <summary>Promises.</summary>
    public required decimal CommitmentVerification { get; init; }

    /// <summary>Fire filings.</summary>
    public required decimal FireFiling { get; init; }
}
