using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Organs;

/// <summary>The organs by region, a page at a time.</summary>
public sealed class OrganList(IDbContextFactory<OfficeDbContext> contexts, OfficeReference reference)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 50;

    /// <summary>Reads one page; past the last one, the last.</summary>
    /// <param name="text">Part of the name, or the department's code; empty for all.</param>
    /// <param name="regionCode">Only organs of this region itself; empty for all.</param>
    /// <param name="number">The page, from 1.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<OrganPageOf> ReadAsync(string text, string regionCode, int number, CancellationToken ct)
    {
        RegionTree regions = (await reference.OrgansAsync(ct)).Regions;
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        IQueryable<Organ> found = db.Set<Organ>().AsNoTracking();
        if (text.Trim() is { Length: > 0 } part)
        {
            string code = part.ToUpperInvariant();
            found = found.Where(o => o.Name.Contains(part) || o.DepartmentCode == code);
        }

        if (RegionCode.TryParse(regionCode, out RegionCode region))
        {
            found = found.Where(o => o.RegionCode == region);
        }

        int total = await found.CountAsync(ct);
        int pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        int page = Math.Clamp(number, 1, pages);
        var rows = await found.OrderBy(o => o.RegionCode).ThenBy(o => o.Sort).ThenBy(o => o.Id).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(o => new
            {
                o.Id, o.Name, o.DepartmentCode, o.RegionCode, o.CreditCode, o.IssuerWord,
                Sections = o.Sections.Count, People = db.Set<Person>().Count(p => p.OrganId == o.Id),
            })
            .ToListAsync(ct);
        return new OrganPageOf(
            [.. rows.Select(o => new OrganRow(
                o.Id, o.Name, o.DepartmentCode, regions.Find(o.RegionCode)?.Name ?? o.RegionCode.Value, o.CreditCode.Value, o.IssuerWord, o.Sections, o.People))],
            total,
            page,
            pages);
    }
}
