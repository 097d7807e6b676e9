using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>监管检查 of the projects of the person's regions, the latest first, turned by key.</summary>
public sealed class InspectionList(PageReads reads, CurrentPerson person, CaseScope scope, OfficeReference reference, TimeProvider clock)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 20;

    /// <summary>The organs that may be chosen from.</summary>
    public async Task<IReadOnlyList<Organ>> OrgansAsync(CancellationToken ct) => [.. (await reference.OrgansAsync(ct)).All];

    /// <summary>The kinds of tasks with their names.</summary>
    public async Task<IReadOnlyDictionary<string, string>> TaskTypesAsync(CancellationToken ct) =>
        (await reference.CatalogueTodayAsync(ct)).Catalogue.Files.Supervision.TaskTypes.ToDictionary(t => t.Code, t => t.Name);

    /// <summary>Reads one page.</summary>
    public async Task<InspectionSlice> ReadAsync(InspectionFilter filter, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        DateOnly today = clock.Today();
        IQueryable<SupervisionInspection> asked = await FindAsync(moment.Db, filter, ct);
        List<InspectionRow> found = await Rows(moment.Db, Sorted(From(asked, filter), filter).Take(PageSize + 1)).ToListAsync(ct);
        List<InspectionRow> rows = [.. found.Take(PageSize)];
        return new InspectionSlice(rows, found.Count > PageSize ? PlaceOf(rows[^1], filter) : null, today);
    }

    /// <summary>What a filter leaves of what the person may see, in no order.</summary>
    internal async Task<IQueryable<SupervisionInspection>> FindAsync(OfficeDbContext db, InspectionFilter filter, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        IQueryable<SupervisionInspection> found = await VisibleAsync(db, ct);
        if (filter.Project.Length > 0)
        {
            IQueryable<Guid> projects = ProjectCode.TryParse(filter.Project, out ProjectCode code)
                ? db.Set<ConstructionProject>().Where(p => p.ProjectCode == code).Select(p => p.Id)
                : db.Set<ConstructionProject>().Where(p => p.Name.Contains(filter.Project)).Select(p => p.Id);
            found = found.Where(i => projects.Contains(i.ProjectId));
        }

        found = filter.OrganId is { } organ ? found.Where(i => i.OrganId == organ) : found;
        found = filter.TaskType.Length > 0 ? found.Where(i => i.TaskType == filter.TaskType) : found;
        found = filter.Conclusion is { } conclusion ? found.Where(i => i.Conclusion == conclusion) : found;
        return filter.IsOverdue ? found.Where(i => i.RectifyDue != null && i.RectifiedOn == null && i.RectifyDue < today) : found;
    }

    /// <summary>In the order of the list.</summary>
    internal static IQueryable<SupervisionInspection> Sorted(IQueryable<SupervisionInspection> found, InspectionFilter filter) => filter.IsOverdue
        ? found.OrderBy(i => i.RectifyDue).ThenBy(i => i.Id)
        : found.OrderByDescending(i => i.InspectedOn).ThenByDescending(i => i.Id);

    /// <summary>With their projects.</summary>
    internal static IQueryable<InspectionRow> Rows(OfficeDbContext db, IQueryable<SupervisionInspection> found) =>
        from i in found
        join p in db.Set<ConstructionProject>() on i.ProjectId equals p.Id
        select new InspectionRow(
            i.Id, i.InspectedOn, i.Number, i.TaskType, i.Manner, i.OrganName, i.Inspectors, i.Conclusion, i.Findings, i.RectifyDue, i.RectifiedOn, p.Id, p.Name, p.ProjectCode);

    private async Task<IQueryable<SupervisionInspection>> VisibleAsync(OfficeDbContext db, CancellationToken ct)
    {
        IQueryable<SupervisionInspection> all = db.Set<SupervisionInspection>().AsNoTracking();
        if (!person.May(Permissions.ReadCases))
        {
            return all.Where(i => false);
        }

        // Who sees all of a city needs no condition that keeps the engine from reading in the order of the list.
        List<RegionCode> regions = await scope.RegionsAsync(ct);
        return (await reference.OrgansAsync(ct)).Regions.All.All(r => r.ParentCode is null || regions.Contains(r.Code)) ? all
            : regions is [RegionCode only] ? all.Where(i => i.RegionCode == only)
            : all.Where(i => regions.Contains(i.RegionCode));
    }

    private static IQueryable<SupervisionInspection> From(IQueryable<SupervisionInspection> found, InspectionFilter filter) => (filter.After, filter.IsOverdue) switch
    {
        (null, _) => found,
        ({ } after, true) => found.Where(i => i.RectifyDue >= after.Day && (i.RectifyDue > after.Day || i.Id > after.Id)),
        ({ } after, false) => found.Where(i => i.InspectedOn <= after.Day && (i.InspectedOn < after.Day || i.Id < after.Id)),
    };

    private static InspectionPlace PlaceOf(InspectionRow last, InspectionFilter filter) => new(filter.IsOverdue ? last.RectifyDue!.Value : last.InspectedOn, last.Id);
}
