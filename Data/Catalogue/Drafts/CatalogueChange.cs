namespace ApprovalOffice.Data.Catalogue.Drafts;

/// <summary>One thing that a version of the catalogue says otherwise than the one before.</summary>
/// <param name="Code">The matter or material.</param>
/// <param name="Name">Its name before.</param>
/// <param name="Label">What is changed, as the column of the workbook is called.</param>
/// <param name="Before">What stood there; empty when nothing did.</param>
/// <param name="After">What stands there now; empty when nothing does.</param>
public sealed record CatalogueChange(string Code, string Name, string Label, string Before, string After);
