using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Growth;

/// <summary>The invented people who act for the owners of a grown city's projects. They have no accounts.</summary>
internal sealed class OwnersAgents(IDbContextFactory<OfficeDbContext> database, TimeProvider clock, OfficeTime time)
{
    private const int ProjectsEach = 60;
    private const int Fewest = 5;
    private const int Most = 400;
    private const int Years = 3;

    private static readonly string[] Surnames = ["陆", "唐", "程", "邓", "袁", "于", "董", "萧", "曾", "傅", "沈", "卢", "姚", "崔", "廖", "田", "任", "范", "石", "谭"];
    private static readonly string[] Given = ["嘉豪", "思雨", "泽宇", "雅楠", "俊杰", "梦瑶", "浩天", "欣怡", "文轩", "诗涵", "志强", "丽娟", "晓东", "海燕", "建军", "玉兰", "国庆", "春梅", "振华", "秀英", "少峰"];

    /// <summary>As many as so many projects need; those that are there are taken first.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> ForAsync(int projects, CancellationToken ct)
    {
        await using OfficeDbContext db = await database.CreateDbContextAsync(ct);
        db.Describe("演示数据：建设单位经办人");
        int wanted = Math.Clamp(projects / ProjectsEach, Fewest, Most);
        List<(Guid Id, string Name)> agents = (await db.Set<Person>().AsNoTracking()
            .Where(p => p.OrganId == null && db.Set<RoleAssignment>().Any(r => r.PersonId == p.Id && r.Role == Role.Applicant) && !db.Users.Any(a => a.PersonId == p.Id))
            .OrderBy(p => p.Id).Take(wanted).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).ConvertAll(p => (p.Id, p.Name));
        for (int i = agents.Count; i < wanted; i++)
        {
            Person agent = Person.Outside(Surnames[i % Surnames.Length] + Given[i % Given.Length], phone: null, residentId: null, clock);
            agent.Assign(new RoleGrant(Role.Applicant, null, RegionCode.Parse("990100"), time.Today.AddYears(-Years)), clock);
            db.Add(agent);
            agents.Add((agent.Id, agent.Name));
        }

        await db.SaveChangesAsync(ct);
        return agents;
    }
}
