using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Window;

/// <summary>Who works at the same window: clerks of the same organ for the same region, today.</summary>
internal static class WindowColleagues
{
    /// <summary>All of them by name.</summary>
    public static async Task<IReadOnlyList<(string Code, string Name)>> ListAsync(OfficeDbContext db, CurrentPerson person, TimeProvider clock, CancellationToken ct)
    {
        var found = await Of(db, person, clock).OrderBy(p => p.Name).ThenBy(p => p.Id).Take(200).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
        return [.. found.Select(p => (p.Id.ToString(), p.Name))];
    }

    /// <summary>One of them; null when it is none.</summary>
    public static Task<Person?> FindAsync(OfficeDbContext db, CurrentPerson person, TimeProvider clock, Guid id, CancellationToken ct) =>
        Of(db, person, clock).FirstOrDefaultAsync(p => p.Id == id, ct);

    private static IQueryable<Person> Of(OfficeDbContext db, CurrentPerson person, TimeProvider clock)
    {
        Guid me = person.PersonId;
        Guid? organ = person.OrganId;
        DateOnly today = clock.Today();
        List<RegionCode> regions = [.. person.Regions];
        return db.Set<Person>().AsNoTracking().Where(p => organ != null && p.OrganId == organ && p.Id != me
            && p.Assignments.Any(a => a.Role == Role.WindowClerk && a.OrganId == organ && regions.Contains(a.RegionCode) && a.From <= today && (a.To == null || a.To >= today)));
    }
}
