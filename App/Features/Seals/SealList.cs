using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Seals;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Seals;

/// <summary>
/// 用印登记, latest first, turned by key. Who signs and who leads sees the organs in scope; the audit administrator, who reads the whole
/// trail, sees all of them.
/// </summary>
public sealed class SealList(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, CaseScope scope, OfficeReference reference)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 50;

    /// <summary>The organs whose lines the person sees.</summary>
    public async Task<IReadOnlyList<Organ>> OrgansAsync(CancellationToken ct) =>
        !person.May(Permissions.ReadSeals) ? []
        : person.May(Permissions.ReadTrail) ? [.. (await reference.OrgansAsync(ct)).All]
        : await scope.OrgansAsync(ct);

    /// <summary>Reads one page.</summary>
    public async Task<SealSlice> ReadAsync(SealFilter filter, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        List<SealRow> found = await Rows((await FindAsync(db, filter, ct)).OrderByDescending(u => u.SealedAt).ThenByDescending(u => u.Id).Take(PageSize + 1)).ToListAsync(ct);
        List<SealRow> rows = [.. found.Take(PageSize)];
        return new SealSlice(rows, found.Count > PageSize ? new SealPlace(rows[^1].SealedAt, rows[^1].Id) : null);
    }

    /// <summary>What a filter leaves of what the person may see, in no order.</summary>
    internal async Task<IQueryable<SealUse>> FindAsync(OfficeDbContext db, SealFilter filter, CancellationToken ct)
    {
        IReadOnlyList<Organ> seen = await OrgansAsync(ct);
        List<Guid> organs = [.. seen.Select(o => o.Id).Where(id => filter.OrganId is null || filter.OrganId == id)];
        if (organs.Count == 0)
        {
            return db.Set<SealUse>().AsNoTracking().Where(u => false);
        }

        bool isAll = filter.OrganId is null && seen.Count == (await reference.OrgansAsync(ct)).All.Count();
        return Narrow(Of(db, isAll ? null : organs), filter);
    }

    /// <summary>As lines.</summary>
    internal static IQueryable<SealRow> Rows(IQueryable<SealUse> uses) => uses.Select(u => new SealRow(
        u.Id, u.SealedAt, u.OrganName, u.Title, u.Number, u.HolderName, u.RequestedByName, u.Occasion, u.RequestedAt, u.KeySubject, u.KeySerialNumber, u.Algorithm, u.CaseId));

    // To whom every organ belongs no condition is sent, and equal to one is read in the order of the index.
    private static IQueryable<SealUse> Of(OfficeDbContext db, List<Guid>? organs)
    {
        IQueryable<SealUse> uses = db.Set<SealUse>().AsNoTracking();
        return organs switch
        {
            null => uses,
            [Guid only] => uses.Where(u => u.OrganId == only),
            _ => uses.Where(u => organs.Contains(u.OrganId)),
        };
    }

    private static IQueryable<SealUse> Narrow(IQueryable<SealUse> uses, SealFilter filter)
    {
        if (filter.Number.Length > 0)
        {
            uses = uses.Where(u => u.Number == filter.Number);
        }

        if (filter.From is { } from)
        {
            DateTime begin = OfficeZone.UtcOf(from, TimeOnly.MinValue);
            uses = uses.Where(u => u.SealedAt >= begin);
        }

        if (filter.To is { } to)
        {
            DateTime end = OfficeZone.UtcOf(to.AddDays(1), TimeOnly.MinValue);
            uses = uses.Where(u => u.SealedAt < end);
        }

        return filter.After is { } after
            ? uses.Where(u => u.SealedAt <= after.At && (u.SealedAt < after.At || u.Id < after.Id))
            : uses;
    }
}
