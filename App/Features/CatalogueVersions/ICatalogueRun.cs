using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue.Drafts;

namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>A workbook of the catalogue being read, of which the differences can be seen.</summary>
internal interface ICatalogueRun : IImportRun
{
    /// <summary>What it says otherwise than the last version.</summary>
    IReadOnlyList<CatalogueChange> Changes { get; }
}
