using ApprovalOffice.Data.Catalogue.Drafts;

namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>A checked workbook of the catalogue.</summary>
/// <param name="Title">Which import.</param>
/// <param name="Kind">Its key.</param>
/// <param name="Source">Name of the file.</param>
/// <param name="Summary">What would be published.</param>
/// <param name="Problem">Why it cannot be any more; null when it can.</param>
/// <param name="Changes">What it would change.</param>
public sealed record CatalogueDraftView(string Title, string Kind, string Source, string Summary, string? Problem, IReadOnlyList<CatalogueChange> Changes);
