using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Search;

/// <summary>Projects by a part of their own name or of their owner's.</summary>
public static class NamedProjects
{
    /// <summary>
    /// Narrows projects to those that have the text in their name or initials, or whose owner has. Few hits are looked up by their keys;
    /// many are asked for row by row, for then every few rows are one.
    /// </summary>
    public static async Task<IQueryable<ConstructionProject>> NamedAsync(this IQueryable<ConstructionProject> projects, OfficeDbContext db, NameHits hits, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(hits);
        if (!hits.AreMany)
        {
            // By their keys alone: with «or» the engines rather look through all projects in the order of the list.
            IReadOnlyList<Guid> owners = hits.Applicants;
            List<Guid> found = owners.Count == 0 ? [] : await db.Set<ConstructionProject>().Where(p => owners.Contains(p.OwnerId)).Select(p => p.Id).ToListAsync(ct);
            found = [.. found.Union(hits.Projects)];
            projects = projects.Where(p => found.Contains(p.Id));
        }

        // All the grams may stand in a name without standing next to each other.
        string plain = hits.Plain, initials = plain.ToUpperInvariant();
        DbSet<SearchName> names = db.Set<SearchName>();
        return SearchText.MayBeInitials(plain)
            ? projects.Where(p => names.Where(n => n.SubjectId == p.Id).Select(n => n.Plain).FirstOrDefault()!.Contains(plain)
                || names.Where(n => n.SubjectId == p.Id).Select(n => n.Initials).FirstOrDefault()!.Contains(initials)
                || names.Where(n => n.SubjectId == p.OwnerId).Select(n => n.Plain).FirstOrDefault()!.Contains(plain)
                || names.Where(n => n.SubjectId == p.OwnerId).Select(n => n.Initials).FirstOrDefault()!.Contains(initials))
            : projects.Where(p => names.Where(n => n.SubjectId == p.Id).Select(n => n.Plain).FirstOrDefault()!.Contains(plain)
                || names.Where(n => n.SubjectId == p.OwnerId).Select(n => n.Plain).FirstOrDefault()!.Contains(plain));
    }
}
