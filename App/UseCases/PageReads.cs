using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// Where every page reads: a page is put together from many queries, and all of them must speak of the same moment. Else a case that
/// moves between two of them is shown with the state of before and the rows of after.
/// </summary>
public sealed class PageReads(IDbContextFactory<OfficeDbContext> contexts)
{
    /// <summary>Opens the moment that the page shows.</summary>
    public async Task<ReadSnapshot> OpenAsync(CancellationToken ct) => await ReadSnapshot.OpenAsync(await contexts.CreateDbContextAsync(ct), ct);
}
