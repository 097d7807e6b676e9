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
    private const int FewStages = 1_000;

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
        IQueryable<Guid?> led = Led(db, department);
        return cases.Where(c => department.Contains(c.Organ.OrganId) || c.OpinionRequests.Any(o => o.OrganId == organ) || led.Contains(c.StageApplicationId));
    }

    /// <summary>
    /// The same cases in parts that have none in common, for a list that nothing else narrows. What is the organ's own and what it was asked
    /// about are read each by its own index: one condition with «or» would make the engine look at every case of the office.
    /// </summary>
    /// <param name="db">The moment of the page.</param>
    /// <param name="ct">Cancels the read.</param>
    /// <param name="eachOrgan">Whether each organ of a department is a part, as a page in order wants it: an index holds the order of one organ, not of several.</param>
    /// <param name="isWhole">Whether nothing else narrows the list, so that a page is found wherever its order is looked at.</param>
    public async Task<IReadOnlyList<IQueryable<ApprovalCase>>> PartsAsync(OfficeDbContext db, CancellationToken ct, bool eachOrgan = false, bool isWhole = false)
    {
        if (!person.May(Permissions.ReadCases) || SeesWholeRegion)
        {
            return [await VisibleAsync(db, ct)];
        }

        Guid me = person.PersonId;
        Guid organ = person.OrganId ?? Guid.Empty;
        List<Guid> department = await DepartmentAsync(organ, await RegionsAsync(ct), ct);
        IQueryable<Guid> asked = db.Set<OpinionRequest>().Where(o => o.OrganId == organ).Select(o => o.CaseId);
        IQueryable<ApprovalCase> cases = db.Set<ApprovalCase>().Where(c => c.Number != null || c.CreatedBy == me);
        List<IQueryable<ApprovalCase>> parts = eachOrgan ? department.ConvertAll(one => OfOrgans(cases, [one])) : [OfOrgans(cases, department)];
        IQueryable<ApprovalCase> others = cases.Where(c => !department.Contains(c.Organ.OrganId));
        parts.Add(others.Where(c => asked.Contains(c.Id)));
        if (await LedAsync(db, others, department, isWhole, ct) is { } led)
        {
            parts.Add(led.Where(c => !asked.Contains(c.Id)));
        }

        return parts;
    }

    // Few stage applications are followed to their cases. Where a department leads a good part of all there are, every few cases in the order of the list are its: each is asked for the stage it is of, unless the list is narrowed further.
    private static async Task<IQueryable<ApprovalCase>?> LedAsync(OfficeDbContext db, IQueryable<ApprovalCase> cases, List<Guid> department, bool isWhole, CancellationToken ct)
    {
        IQueryable<Guid?> led = Led(db, department);
        int stages = await led.Take(FewStages + 1).CountAsync(ct);
        DbSet<StageApplication> all = db.Set<StageApplication>();
        return stages == 0 ? null
            : !isWhole || stages <= FewStages ? cases.Where(c => led.Contains(c.StageApplicationId))
            : cases.Where(c => department.Contains(all.Where(a => a.Id == c.StageApplicationId).Select(a => a.LeadOrganId).FirstOrDefault()));
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
        else if (person.May(Permissions.CoordinateCases) && await LeadsAsync(db, subject, ct))
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

    // The stage applications that these organs lead.
    private static IQueryable<Guid?> Led(OfficeDbContext db, List<Guid> organs) =>
        organs is [Guid only]
            ? db.Set<StageApplication>().Where(a => a.LeadOrganId == only).Select(a => (Guid?)a.Id)
            : db.Set<StageApplication>().Where(a => organs.Contains(a.LeadOrganId)).Select(a => (Guid?)a.Id);

    private async Task<bool> LeadsAsync(OfficeDbContext db, ApprovalCase subject, CancellationToken ct) =>
        subject.StageApplicationId is { } stage && person.OrganId is { } organ
        && await db.Set<StageApplication>().AnyAsync(a => a.Id == stage && a.LeadOrganId == organ, ct);

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

    /// <summary>The window takes in for every organ of its region; who supervises sees them all.</summary>
    internal bool SeesWholeRegion => person.May(Permissions.AcceptCases) || person.May(Permissions.Supervise);
}
