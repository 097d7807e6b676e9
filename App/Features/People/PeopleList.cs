using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.People;

/// <summary>Everybody who can sign in or is otherwise known by name, a page at a time.</summary>
public sealed class PeopleList(IDbContextFactory<OfficeDbContext> contexts, OfficeReference reference, TimeProvider clock)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 50;

    /// <summary>Reads one page; past the last one, the last.</summary>
    public async Task<PeoplePageOf> ReadAsync(PeopleFilter filter, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        DateOnly today = clock.Today();
        IQueryable<Person> found = Narrow(db, filter, today);
        int total = await found.CountAsync(ct);
        int pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        int page = Math.Clamp(filter.Page, 1, pages);
        var people = await found.OrderBy(p => p.Name).ThenBy(p => p.Id).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(p => new
            {
                p.Id, p.Name, p.OrganId, p.SectionId,
                Account = db.Users.FirstOrDefault(a => a.PersonId == p.Id),
                Roles = p.Assignments.Where(a => a.From <= today && (a.To == null || a.To >= today)).Select(a => a.Role).ToList(),
            })
            .ToListAsync(ct);
        OrganDirectory organs = await reference.OrgansAsync(ct);
        DateTimeOffset now = clock.GetUtcNow();
        return new PeoplePageOf(
            [.. people.Select(p => new PersonRow(
                p.Id, p.Name, p.Account?.UserName ?? "", OrganWords.Of(organs, p.OrganId, p.SectionId),
                [.. p.Roles.Distinct().Order().Select(r => r.Chinese())], AccountStateWords.Of(p.Account, now)))],
            total,
            page,
            pages);
    }

    /// <summary>What a filter leaves, in no order.</summary>
    internal static IQueryable<Person> Narrow(OfficeDbContext db, PeopleFilter filter, DateOnly today)
    {
        IQueryable<Person> people = db.Set<Person>().AsNoTracking().IgnoreAutoIncludes();
        string text = filter.Text.Trim();
        if (text.Length > 0)
        {
            string account = text.ToUpperInvariant();
            people = people.Where(p => p.Name.Contains(text) || db.Users.Any(a => a.PersonId == p.Id && a.NormalizedUserName!.Contains(account)));
        }

        if (filter.Role is { } role)
        {
            people = people.Where(p => p.Assignments.Any(a => a.Role == role && a.From <= today && (a.To == null || a.To >= today)));
        }

        if (filter.OrganId is { } organ)
        {
            people = people.Where(p => p.OrganId == organ);
        }

        return filter.State switch
        {
            AccountState.Closed => people.Where(p => db.Users.Any(a => a.PersonId == p.Id && a.DeactivatedAt != null)),
            AccountState.FirstPassword => people.Where(p => db.Users.Any(a => a.PersonId == p.Id && a.DeactivatedAt == null && a.MustChangePassword)),
            AccountState.Active => people.Where(p => db.Users.Any(a => a.PersonId == p.Id && a.DeactivatedAt == null && !a.MustChangePassword)),
            _ => people,
        };
    }
}
