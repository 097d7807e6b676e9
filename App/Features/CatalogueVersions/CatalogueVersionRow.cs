using ApprovalOffice.Data.Catalogue.Drafts;

namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>A version of the catalogue as its list shows it.</summary>
/// <param name="Id">The version.</param>
/// <param name="Label">Its label.</param>
/// <param name="EffectiveFrom">First day in force.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="PublishedBy">Who published it; empty for one that came with the program.</param>
/// <param name="BasisLabel">Label of the version it was made from; empty for none.</param>
/// <param name="Standing">Whether it is in force, in words.</param>
/// <param name="Changes">What it says otherwise than the one it was made from.</param>
public sealed record CatalogueVersionRow(
    Guid Id, string Label, DateOnly EffectiveFrom, DateTime PublishedAt, string PublishedBy, string BasisLabel, string Standing, IReadOnlyList<CatalogueChange> Changes);
