using System.Collections.Concurrent;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Catalogue.Storage;

/// <summary>
/// The versions of the catalogue by day or by key. Parsed versions are kept in memory for good: a published one
/// never changes, and there are few. Register as a singleton; which version a day has is asked of the database.
/// </summary>
public sealed class CatalogueStore
{
    private readonly ConcurrentDictionary<Guid, CatalogueInForce> _parsed = new();

    /// <summary>The version in force on a day. Throws <see cref="CatalogueBroken"/> when none is, or its files are not what was published.</summary>
    public async Task<CatalogueInForce> AsOfAsync(OfficeDbContext context, DateOnly day, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = await context.Set<CatalogueVersion>()
            .Where(v => v.EffectiveFrom <= day)
            .OrderByDescending(v => v.EffectiveFrom).ThenByDescending(v => v.PublishedAt)
            .Select(v => (Guid?)v.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return await ByIdAsync(context, id ?? throw new CatalogueBroken("全部文件", $"{day:yyyy-MM-dd}", "该日没有生效的审批目录"), cancellationToken);
    }

    /// <summary>The version of this key. Throws <see cref="CatalogueBroken"/> when there is none, or its files are not what was published.</summary>
    public async Task<CatalogueInForce> ByIdAsync(OfficeDbContext context, Guid versionId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (_parsed.TryGetValue(versionId, out var known))
        {
            return known;
        }

        var version = await context.Set<CatalogueVersion>().AsNoTracking().Include(v => v.Files)
            .SingleOrDefaultAsync(v => v.Id == versionId, cancellationToken)
            ?? throw new CatalogueBroken("全部文件", versionId.ToString(), "没有该版本的审批目录");
        return _parsed.GetOrAdd(versionId, new CatalogueInForce(version.Id, version.Label, version.EffectiveFrom, version.Parse()));
    }
}
