using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.People.Agents;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Agents;

/// <summary>Reads the page on which an agent is named.</summary>
public sealed class AgentReading(PageReads pages, CurrentPerson person, TimeProvider clock)
{
    private const int Shown = 20;

    /// <summary>The absences of both sides and the colleagues who can be named.</summary>
    public async Task<AgentView> ReadAsync(CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        Guid me = person.PersonId;
        DateOnly today = clock.Today();
        IQueryable<AgentAppointment> all = db.Set<AgentAppointment>().AsNoTracking();
        List<AgentAppointment> given = await all.Where(a => a.AbsentId == me).OrderByDescending(a => a.To).ThenByDescending(a => a.Id).Take(Shown).ToListAsync(ct);
        List<AgentAppointment> taken = await all.Where(a => a.AgentId == me).OrderByDescending(a => a.To).ThenByDescending(a => a.Id).Take(Shown).ToListAsync(ct);
        return new AgentView([.. given.Select(a => Row(a, today))], [.. taken.Select(a => Row(a, today))], await ColleaguesAsync(db, today, ct));
    }

    private async Task<IReadOnlyList<(string Code, string Name)>> ColleaguesAsync(OfficeDbContext db, DateOnly today, CancellationToken ct)
    {
        Guid me = person.PersonId;
        if (person.OrganId is not { } organ)
        {
            return [];
        }

        List<Role> posts = [.. (person.May(Permissions.ReviewCases) ? RoleNames.Reviewing : []).Concat(person.May(Permissions.DecideCases) ? RoleNames.Deciding : [])];
        var found = await db.Set<Person>().AsNoTracking()
            .Where(p => p.OrganId == organ && p.Id != me
                && p.Assignments.Any(a => posts.Contains(a.Role) && a.OrganId == organ && a.From <= today && (a.To == null || a.To >= today)))
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Take(200).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
        return [.. found.Select(p => (p.Id.ToString(), p.Name))];
    }

    private static AgentRow Row(AgentAppointment a, DateOnly today) => new(
        a.Id, a.Version, a.AbsentName, a.AgentName, a.From, a.To, a.Reason,
        a.EndedAt is { } ended ? $"已于 {OfficeZone.DateOf(ended):yyyy-MM-dd} 提前结束" : a.To < today ? "已结束" : a.From > today ? "尚未开始" : "生效中",
        a.EndedAt is null && a.To >= today);
}
