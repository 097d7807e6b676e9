using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Experts;

/// <summary>专家库 by name, turned by key.</summary>
public sealed class ExpertList(PageReads reads, CurrentPerson me, TimeProvider clock)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 20;

    /// <summary>Reads one page; nothing for who does not keep the pool.</summary>
    public async Task<ExpertSlice> ReadAsync(ExpertFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        DateOnly today = clock.Today();
        if (!me.May(Permissions.KeepExperts))
        {
            return new ExpertSlice([], null, today);
        }

        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        IQueryable<Expert> asked = moment.Db.Set<Expert>().AsNoTracking();
        asked = filter.All ? asked : asked.Where(e => e.From <= today && e.To >= today);
        asked = filter.Speciality.Length > 0 ? asked.Where(e => e.Specialities.Contains(filter.Speciality)) : asked;
        asked = filter.Text.Length > 0 ? asked.Where(e => e.Name.Contains(filter.Text) || e.UnitName.Contains(filter.Text)) : asked;
        if (filter.After is (var name, var id))
        {
#pragma warning disable CA1309 // It is SQL: the database compares as it sorts.
            asked = asked.Where(e => string.Compare(e.Name, name) > 0 || (e.Name == name && e.Id > id));
#pragma warning restore CA1309
        }

        var found = await asked.OrderBy(e => e.Name).ThenBy(e => e.Id).Take(PageSize + 1)
            .Select(e => new { e.Id, e.Name, e.UnitName, e.Specialities, e.Phone, e.From, e.To, Interests = e.Interests.Count, HasAccount = e.PersonId != null }).ToListAsync(ct);
        List<ExpertRow> rows = [.. found.Take(PageSize).Select(e => new ExpertRow(e.Id, e.Name, e.UnitName, e.Specialities, e.Phone.Masked, e.From, e.To, e.Interests, e.HasAccount))];
        return new ExpertSlice(rows, found.Count > PageSize ? (rows[^1].Name, rows[^1].Id) : null, today);
    }
}
