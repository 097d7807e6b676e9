using ApprovalOffice.Data.Catalogue;

namespace ApprovalOffice.Data.Cases;

/// <summary>Which matter, under which version of the catalogue.</summary>
public sealed record CaseMatter
{
    /// <summary>The matter in the catalogue.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind; the words follow it.</summary>
    public required MatterKind Kind { get; init; }

    /// <summary>The stage.</summary>
    public required string StageCode { get; init; }

    /// <summary>The version of the catalogue the case began under.</summary>
    public required Guid CatalogueVersionId { get; init; }
}
