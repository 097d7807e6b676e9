namespace ApprovalOffice.Data.Catalogue.Certificates;

/// <summary>An older numbering rule.</summary>
public sealed record NumberingAlternative
{
    /// <summary>Pattern.</summary>
    public required string Pattern { get; init; }

    /// <summary>Meaning.</summary>
    public required string Desc { get; init; }
}
