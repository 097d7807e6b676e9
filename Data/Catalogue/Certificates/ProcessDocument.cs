namespace ApprovalOffice.Data.Catalogue.Certificates;

/// <summary>过程文书: a notice of the procedure.</summary>
public sealed record ProcessDocument
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Provision.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>What it says and when.</summary>
    public required string Note { get; init; }
}
