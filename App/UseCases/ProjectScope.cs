using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.UseCases;

/// <summary>Which projects the current person sees: an applicant those of whom they act for, an official those of their regions (rules §10).</summary>
public sealed class ProjectScope(CurrentPerson person, CaseScope cases, OfficeReference reference)
{
    /// <summary>Whether the person may register projects and enter what belongs to them.</summary>
    public bool MayEnter => person.IsSignedIn && (person.May(Permissions.Apply) || person.May(Permissions.EnterCases));

    /// <summary>Whether the person looks for any applicant, as the window does.</summary>
    public bool MayEnterForOthers => person.IsSignedIn && person.May(Permissions.EnterCases);

    /// <summary>The projects the person sees.</summary>
    public async Task<IQueryable<ConstructionProject>> VisibleAsync(OfficeDbContext db, CancellationToken ct)
    {
        IQueryable<ConstructionProject> projects = db.Set<ConstructionProject>();
        if (!person.May(Permissions.ReadCases))
        {
            IQueryable<Guid> mine = cases.Applicants(db);
            return projects.Where(p => mine.Contains(p.OwnerId));
        }

        // Who sees all of a city needs no condition that keeps the engine from reading in the order of the list.
        List<RegionCode> regions = await cases.RegionsAsync(ct);
        return (await reference.OrgansAsync(ct)).Regions.All.All(r => r.ParentCode is null || regions.Contains(r.Code))
            ? projects
            : regions is [RegionCode only] ? projects.Where(p => p.SiteRegion == only)
            : projects.Where(p => regions.Contains(p.SiteRegion));
    }
}
