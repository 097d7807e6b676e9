namespace ApprovalOffice.Data.Catalogue.Storage;

/// <summary>A version with its parsed content.</summary>
/// <param name="VersionId">Key of the version, which a case keeps.</param>
/// <param name="Label">Label of the version.</param>
/// <param name="EffectiveFrom">First day in force.</param>
/// <param name="Catalogue">The content.</param>
public sealed record CatalogueInForce(Guid VersionId, string Label, DateOnly EffectiveFrom, CatalogueSet Catalogue);
