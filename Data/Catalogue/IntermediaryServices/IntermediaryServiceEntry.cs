namespace ApprovalOffice.Data.Catalogue.IntermediaryServices;

/// <summary>A paid service that approvals rest on; without legal basis it cannot be demanded.</summary>
public sealed record IntermediaryServiceEntry
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Provisions.</summary>
    public required IReadOnlyList<LegalBasis> LegalBasis { get; init; }

    /// <summary>保留, or to be cancelled.</summary>
    public required string Status { get; init; }

    /// <summary>Matters.</summary>
    public required IReadOnlyList<string> RelatedMatters { get; init; }

    /// <summary>Qualification of the agency.</summary>
    public required string? Qualification { get; init; }

    /// <summary>Working days.</summary>
    public required int? PromisedDays { get; init; }

    /// <summary>Price.</summary>
    public required string? Price { get; init; }

    /// <summary>Remark.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it may still be demanded.</summary>
    public bool IsKept => Status == "保留";
}
