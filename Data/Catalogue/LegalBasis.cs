namespace ApprovalOffice.Data.Catalogue;

/// <summary>A provision of law that a matter, a service or a document rests on.</summary>
public sealed record LegalBasis
{
    /// <summary>The law, regulation or rule.</summary>
    public required string Law { get; init; }

    /// <summary>Article, paragraph, item.</summary>
    public required string Article { get; init; }

    /// <summary>How sure the citation is; high when not said.</summary>
    public Confidence? Confidence { get; init; }
}
