using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Search;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>The list of projects in the person's scope, a page at a time.</summary>
public sealed class ProjectList(PageReads reads, ProjectScope scope, OfficeReference reference)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 20;

    /// <summary>What the list may be sorted by.</summary>
    public static readonly IReadOnlyList<(string Code, string Name)> Sorts = [("new", "最近登记在前"), ("code", "按项目代码"), ("name", "按项目名称")];

    /// <summary>Reads one page.</summary>
    public async Task<ProjectPageOf> ReadAsync(ProjectFilter filter, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        OrganDirectory organs = await reference.OrgansAsync(ct);
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        if (await IsNothingAsync(db, filter.Text, ct))
        {
            return new ProjectPageOf([], 0, 1, 1) { IsTooShort = IsTooShort(filter.Text) };
        }

        IQueryable<ConstructionProject> found = (await NarrowAsync(db, await scope.VisibleAsync(db, ct), filter, organs, ct)).AsNoTracking();
        IOrderedQueryable<ConstructionProject> sorted = filter.Sort switch
        {
            "code" => found.OrderBy(p => p.ProjectCode),
            "name" => found.OrderBy(p => p.Name).ThenBy(p => p.Id),
            _ => found.OrderByDescending(p => p.CreatedAt).ThenByDescending(p => p.Id),
        };
        int counted = await found.Take(ProjectPageOf.CountedTo + 1).CountAsync(ct);
        int total = Math.Min(counted, ProjectPageOf.CountedTo);
        int pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        int page = Math.Clamp(filter.Page, 1, pages);
        var rows = await sorted.Skip((page - 1) * PageSize).Take(PageSize)
            .Select(p => new
            {
                p.Id, p.ProjectCode, p.Name, p.OwnerName, p.SiteRegion, p.Dimensions.ProjectType, p.FloorArea, p.CreatedAt,
                Cases = db.Set<ApprovalCase>().Count(c => c.Subject.ProjectId == p.Id && c.Number != null),
            })
            .ToListAsync(ct);
        return new ProjectPageOf(
            [.. rows.Select(p => new ProjectRow(
                p.Id, p.ProjectCode.Value, p.Name, p.OwnerName, organs.Regions.Find(p.SiteRegion)?.Name ?? p.SiteRegion.Value,
                catalogue.DimensionName("projectType", p.ProjectType), p.FloorArea, p.CreatedAt, p.Cases))],
            total,
            page,
            pages) { IsMore = counted > total };
    }

    // Nothing is asked of the projects when no name has the text.
    private static async Task<bool> IsNothingAsync(OfficeDbContext db, string text, CancellationToken ct) =>
        IsTooShort(text) || (SearchWords.Of(text) is { } words && await NameSearch.FindAsync(db, words, ct) is { IsNone: true });

    /// <summary>Whether there is a text, but too little of it to look for.</summary>
    private static bool IsTooShort(string text) => text.Trim().Length > 0 && SearchText.Plain(text).Length < SearchText.FewestCharacters;

    /// <summary>What a filter leaves of projects.</summary>
    internal static async Task<IQueryable<ConstructionProject>> NarrowAsync(
        OfficeDbContext db, IQueryable<ConstructionProject> projects, ProjectFilter filter, OrganDirectory organs, CancellationToken ct)
    {
        string text = filter.Text.Trim();
        if (ProjectCode.TryParse(text, out ProjectCode code))
        {
            projects = projects.Where(p => p.ProjectCode == code);
        }
        else if (CreditCode.TryParse(text, out CreditCode credit))
        {
            IQueryable<Guid> owners = db.Set<Applicant>().Where(a => a.CreditCode == credit).Select(a => a.Id);
            projects = projects.Where(p => owners.Contains(p.OwnerId));
        }
        else if (text.Length > 0)
        {
            projects = await NameSearch.FindAsync(db, text, ct) is { IsNone: false } hits ? await projects.NamedAsync(db, hits, ct) : projects.Where(p => false);
        }

        if (RegionCode.TryParse(filter.Region, out RegionCode region) && organs.Regions.Contains(region))
        {
            List<RegionCode> within = [region, .. organs.Regions.Descendants(region).Select(r => r.Code)];
            projects = projects.Where(p => within.Contains(p.SiteRegion));
        }

        return projects;
    }
}
