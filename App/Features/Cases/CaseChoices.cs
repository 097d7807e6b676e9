using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>What the filters of the list offer: only what the person's scope holds.</summary>
public sealed class CaseChoices(PageReads pages, CaseScope scope, OfficeReference reference)
{
    /// <summary>Reads them.</summary>
    public async Task<CaseOffer> ReadAsync(CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        IQueryable<ApprovalCase> cases = (await scope.VisibleAsync(db, ct)).AsNoTracking();
        var matters = await cases.Select(c => new { c.Matter.Code, c.Matter.Name }).Distinct().OrderBy(m => m.Code).ToListAsync(ct);
        var organs = await cases.Select(c => new { c.Organ.OrganId, c.Organ.OrganName }).Distinct().OrderBy(o => o.OrganName).ToListAsync(ct);
        var regions = (await reference.OrgansAsync(ct)).Regions;
        return new CaseOffer(
            [.. matters.DistinctBy(m => m.Code).Select(m => new CaseChoice(m.Code, m.Name))],
            [.. organs.DistinctBy(o => o.OrganId).Select(o => new CaseChoice(o.OrganId.ToString(), o.OrganName))],
            [.. (await scope.RegionsAsync(ct)).Select(r => new CaseChoice(r.Value, regions.FullName(r)))]);
    }
}
