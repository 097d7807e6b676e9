namespace ApprovalOffice.Data.Catalogue.Supervision;

/// <summary>What a credit grade does to sampling.</summary>
public sealed record CreditAdjustment
{
    /// <summary>Grade.</summary>
    public required string Grade { get; init; }

    /// <summary>In words.</summary>
    public required string Text { get; init; }

    /// <summary>Factor; null where everything is inspected.</summary>
    public required decimal? Factor { get; init; }
}
