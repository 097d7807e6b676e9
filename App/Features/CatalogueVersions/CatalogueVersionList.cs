using System.Text.Json;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue.Drafts;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>The versions of the catalogue, the last one first. An office has a few a year.</summary>
public sealed class CatalogueVersionList(PageReads pages, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>Reads them, without their files.</summary>
    public async Task<IReadOnlyList<CatalogueVersionRow>> ReadAsync(CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        var found = await page.Db.Set<CatalogueVersion>().AsNoTracking()
            .OrderByDescending(v => v.EffectiveFrom).ThenByDescending(v => v.PublishedAt).Take(Most)
            .Select(v => new { v.Id, v.Label, v.EffectiveFrom, v.PublishedAt, v.PublishedBy, v.BasisId, v.ChangesJson }).ToListAsync(ct);
        DateOnly today = clock.Today();
        Guid? inForce = found.FirstOrDefault(v => v.EffectiveFrom <= today)?.Id;
        return found.ConvertAll(v => new CatalogueVersionRow(
            v.Id, v.Label, v.EffectiveFrom, v.PublishedAt, v.PublishedBy ?? "", found.FirstOrDefault(b => b.Id == v.BasisId)?.Label ?? "",
            v.Id == inForce ? "现行" : v.EffectiveFrom > today ? "将施行" : "已有新版本", JsonSerializer.Deserialize<List<CatalogueChange>>(v.ChangesJson) ?? []));
    }

    /// <summary>The last version with its files: what the next is made from.</summary>
    internal static Task<CatalogueVersion> LastAsync(OfficeDbContext db, CancellationToken ct) => db.Set<CatalogueVersion>().AsNoTracking().Include(v => v.Files)
        .OrderByDescending(v => v.EffectiveFrom).ThenByDescending(v => v.PublishedAt).FirstAsync(ct);
}
