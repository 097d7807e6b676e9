using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.People.Agents;

/// <summary>In whose place somebody acts on a day.</summary>
public static class AbsentPeople
{
    /// <summary>The absent of an organ whose agent a person is, with the step up to which each signs today.</summary>
    public static async Task<IReadOnlyList<AbsentPerson>> OfAsync(OfficeDbContext db, Guid agentId, Guid? organId, DateOnly today, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (organId is not { } organ)
        {
            return [];
        }

        var away = await db.Set<AgentAppointment>().AsNoTracking()
            .Where(a => a.AgentId == agentId && a.To >= today && a.From <= today && a.EndedAt == null && a.OrganId == organ)
            .Join(db.Set<Person>().Where(p => p.OrganId == organ), a => a.AbsentId, p => p.Id, (a, p) => new { p.Id, p.Name, a.To })
            .ToListAsync(ct);
        if (away.Count == 0)
        {
            return [];
        }

        List<Guid> ids = away.ConvertAll(a => a.Id);
        var signs = await db.Set<RoleAssignment>().AsNoTracking()
            .Where(r => ids.Contains(r.PersonId) && RoleNames.Deciding.Contains(r.Role) && r.OrganId == organ && r.From <= today && (r.To == null || r.To >= today))
            .Select(r => new { r.PersonId, r.SigningLevel }).ToListAsync(ct);
        return
        [
            .. away.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => new AbsentPerson(
                a.Id, a.Name, signs.Where(s => s.PersonId == a.Id).Max(s => (SigningStepTitle?)(s.SigningLevel ?? SigningStepTitle.SectionHead)), a.To)),
        ];
    }
}
