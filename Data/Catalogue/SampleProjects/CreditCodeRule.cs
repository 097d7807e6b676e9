namespace ApprovalOffice.Data.Catalogue.SampleProjects;

/// <summary>Standard of credit codes.</summary>
public sealed record CreditCodeRule
{
    /// <summary>Standard.</summary>
    public required string Standard { get; init; }

    /// <summary>Characters.</summary>
    public required string Charset { get; init; }

    /// <summary>Weights.</summary>
    public required string Weights { get; init; }
}
