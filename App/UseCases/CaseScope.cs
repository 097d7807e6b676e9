using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// Which cases the current person sees, and in which capacities they act on one (rules §10). Lists filter by it in the database;
/// whoever guesses an address is told that there is nothing.
/// </summary>
public sealed class CaseScope(CurrentPerson person, OfficeReference reference, TimeProvider clock)
{
    /// <summary>The cases the person sees.</summary>
    public Task<IQueryable<ApprovalCase>> VisibleAsync(OfficeDbContext db, CancellationToken ct) => OfAsync(db, knownSubmitted: false, ct);

    /// <summary>
    /// The same for a list whose own condition leaves out every draft: to ask for the number as well would make the engine fetch each case
    /// that its index has told of already.
    /// </summary>
    public Task<IQueryable<ApprovalCase>> SubmittedAsync(OfficeDbContext db, CancellationToken ct) => OfAsync(db, knownSubmitted: true, ct);

    private async Task<IQueryable<ApprovalCase>> OfAsync(OfficeDbContext db, bool knownSubmitted, CancellationToken ct)
    {
        Guid me = person.PersonId;
        IQueryable<ApprovalCase> cases = db.Set<ApprovalCase>();
        if (!person.May(Permissions.ReadCases))
        {
            IQueryable<Guid> mine = Applicants(db);
            return cases.Where(c => mine.Contains(c.Subject.ApplicantId));
        }

        // What was never submitted is nobody's business but its author's.
        cases = knownSubmitted ? cases : cases.Where(c => c.Number != null || c.CreatedBy == me);
        List<RegionCode> regions = await RegionsAsync(ct);
        if (SeesWholeRegion)
        {
            return await InAsync(cases, regions, ct);
        }

        // Who was asked for an opinion sees the case, wherever its organ is; who leads a stage sees the cases of its other departments.
        Guid organ = person.OrganId ?? Guid.Empty;
        List<Guid> department = await DepartmentAsync(organ, regions, ct);
        return cases.Where(c => department.Contains(c.Organ.OrganId) || c.OpinionRequests.Any(o => o.OrganId == organ)
            || (c.StageLeadId != null && department.Contains(c.StageLeadId.Value)));
    }

    /// <summary>
    /// The same cases in parts that have none in common. What is the organ's own, what it leads, what it was asked about and what was never
    /// submitted are read each by its own index: one condition with «or» would make the engine look at every case of the office.
    /// </summary>
    /// <param name="db">The moment of the page.</param>
    /// <param name="ct">Cancels the read.</param>
    /// <param name="eachOrgan">Whether the stages that each organ of a department leads are a part, as a page in order wants it: an index holds the order of one organ, not of several.</param>
    public async Task<IReadOnlyList<IQueryable<ApprovalCase>>> PartsAsync(OfficeDbContext db, CancellationToken ct, bool eachOrgan = false)
    {
        if (!person.May(Permissions.ReadCases))
        {
            return [await VisibleAsync(db, ct)];
        }

        Guid me = person.PersonId;
        IQueryable<ApprovalCase> submitted = db.Set<ApprovalCase>().Where(c => c.Number != null);
        IQueryable<ApprovalCase> drafts = db.Set<ApprovalCase>().Where(c => c.Number == null && c.CreatedBy == me);
        List<RegionCode> regions = await RegionsAsync(ct);
        if (SeesWholeRegion)
        {
            return [await InAsync(submitted, regions, ct), await InAsync(drafts, regions, ct)];
        }

        Guid organ = person.OrganId ?? Guid.Empty;
        List<Guid> department = await DepartmentAsync(organ, regions, ct);
        IQueryable<Guid> asked = db.Set<OpinionRequest>().Where(o => o.OrganId == organ).Select(o => o.CaseId);
        IQueryable<ApprovalCase> others = submitted.Where(c => !department.Contains(c.Organ.OrganId));
        IQueryable<ApprovalCase> led = others.Where(c => !asked.Contains(c.Id));
        return
        [
            await OwnAsync(submitted, department, ct),
            .. eachOrgan ? department.Select(one => LedBy(led, [one])) : [LedBy(led, department)],
            others.Where(c => asked.Contains(c.Id)),
            OfOrgans(drafts, department),
        ];
    }

    /// <summary>In which capacities the person acts on a case that they see.</summary>
    public async Task<CaseActor> CapacitiesAsync(OfficeDbContext db, ApprovalCase subject, CancellationToken ct)
    {
        CaseActor capacities = CaseActor.None;
        if (person.May(Permissions.Apply) && await Applicants(db).ContainsAsync(subject.Subject.ApplicantId, ct))
        {
            capacities |= CaseActor.Applicant;
        }

        if (person.May(Permissions.AcceptCases))
        {
            capacities |= CaseActor.WindowClerk;
        }

        if (person.OrganId == subject.Organ.OrganId)
        {
            capacities |= person.May(Permissions.ReviewCases) ? CaseActor.Reviewer : CaseActor.None;
            capacities |= person.May(Permissions.DecideCases) ? CaseActor.Approver : CaseActor.None;
            capacities |= person.May(Permissions.CoordinateCases) ? CaseActor.LeadCoordinator : CaseActor.None;
        }
        else if (person.May(Permissions.CoordinateCases) && subject.StageLeadId is { } lead && lead == person.OrganId)
        {
            capacities |= CaseActor.StageLead;
        }

        bool asked = subject.OpinionRequests.Any(o => o.IsOpen && o.OrganId == person.OrganId);
        return asked && person.May(Permissions.ReviewCases) ? capacities | CaseActor.ConsultedOrgan : capacities;
    }

    /// <summary>The own organ and those of the same department below it; none for who sees the whole region or works for no organ.</summary>
    internal async Task<List<Guid>> OwnOrgansAsync(CancellationToken ct) =>
        SeesWholeRegion ? [] : await DepartmentAsync(person.OrganId ?? Guid.Empty, await RegionsAsync(ct), ct);

    /// <summary>The applicants the person may act for today.</summary>
    public IQueryable<Guid> Applicants(OfficeDbContext db)
    {
        Guid me = person.PersonId;
        DateOnly today = clock.Today();
        return db.Set<ApplicantMember>()
            .Where(m => m.PersonId == me && m.From <= today && m.To >= today && (m.RevokedOn == null || m.RevokedOn > today))
            .Select(m => m.ApplicantId);
    }

    /// <summary>The regions of the person's assignments and all below them.</summary>
    public async Task<List<RegionCode>> RegionsAsync(CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        return [.. person.Regions.Where(organs.Regions.Contains)
            .SelectMany(r => organs.Regions.Descendants(r).Select(d => d.Code).Prepend(r)).Distinct()];
    }

    /// <summary>The organs whose cases the person sees as a matter of course.</summary>
    public async Task<IReadOnlyList<Organ>> OrgansAsync(CancellationToken ct)
    {
        List<RegionCode> regions = await RegionsAsync(ct);
        IEnumerable<Organ> all = (await reference.OrgansAsync(ct)).All;
        List<Guid> department = SeesWholeRegion ? [] : await DepartmentAsync(person.OrganId ?? Guid.Empty, regions, ct);
        return [.. all.Where(o => SeesWholeRegion ? regions.Contains(o.RegionCode) : department.Contains(o.Id))];
    }

    /// <summary>Those of some regions. Where every organ lies in them no condition is sent: a list of all regions would keep the engine from reading in the order of the list.</summary>
    internal async Task<IQueryable<ApprovalCase>> InAsync(IQueryable<ApprovalCase> cases, List<RegionCode> regions, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        return organs.All.All(o => regions.Contains(o.RegionCode)) ? cases
            : regions is [RegionCode only] ? cases.Where(c => c.Organ.RegionCode == only)
            : cases.Where(c => regions.Contains(c.Organ.RegionCode));
    }

    // Equal to one is read in the order of the index, one of a list of one is not (PostgreSQL).
    private static IQueryable<ApprovalCase> OfOrgans(IQueryable<ApprovalCase> cases, List<Guid> organs) =>
        organs is [Guid only] ? cases.Where(c => c.Organ.OrganId == only) : cases.Where(c => organs.Contains(c.Organ.OrganId));

    // Of the organs of one department, which are read in the order of the department.
    private async Task<IQueryable<ApprovalCase>> OwnAsync(IQueryable<ApprovalCase> cases, List<Guid> department, CancellationToken ct)
    {
        if (department.Count < 2)
        {
            return OfOrgans(cases, department);
        }

        string code = (await reference.OrganAsync(department[0], ct)).DepartmentCode;
        return OfOrgans(cases.Where(c => c.Organ.DepartmentCode == code), department);
    }

    // Of the stages that these organs lead.
    private static IQueryable<ApprovalCase> LedBy(IQueryable<ApprovalCase> cases, List<Guid> organs) =>
        organs is [Guid only] ? cases.Where(c => c.StageLeadId == only) : cases.Where(c => c.StageLeadId != null && organs.Contains(c.StageLeadId.Value));

    // The own organ and those of the same department in the regions below: who stands above sees, and acts only on the own cases.
    private async Task<List<Guid>> DepartmentAsync(Guid organId, List<RegionCode> regions, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        return organs.All.FirstOrDefault(o => o.Id == organId) is { } own
            ? [.. organs.All
                .Where(o => o.DepartmentCode == own.DepartmentCode && regions.Contains(o.RegionCode) && organs.Regions.IsWithin(o.RegionCode, own.RegionCode))
                .Select(o => o.Id)]
            : [];
    }

    /// <summary>Whether the person sees the cases of every organ.</summary>
    public async Task<bool> SeesAllAsync(CancellationToken ct)
    {
        List<RegionCode> regions = await RegionsAsync(ct);
        return person.May(Permissions.ReadCases) && SeesWholeRegion && (await reference.OrgansAsync(ct)).All.All(o => regions.Contains(o.RegionCode));
    }

    /// <summary>The window takes in for every organ of its region; who supervises sees them all.</summary>
    internal bool SeesWholeRegion => person.May(Permissions.AcceptCases) || person.May(Permissions.Supervise);
}
