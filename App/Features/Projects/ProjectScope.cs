using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Which projects the current person sees: an applicant those of whom they act for, an official those of their regions (rules §10).</summary>
public sealed class ProjectScope(CurrentPerson person, CaseScope cases)
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

        List<RegionCode> regions = await cases.RegionsAsync(ct);
        return projects.Where(p => regions.Contains(p.SiteRegion));
    }
}
