using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Search;

/// <summary>Cases by a part of the name of their project or applicant.</summary>
public static class NamedCases
{
    /// <summary>
    /// Narrows a pile to the cases whose project or applicant has the text in its name or initials. Few hits are looked up by their keys;
    /// many are asked for row by row, for then every few rows are one.
    /// </summary>
    public static IQueryable<ApprovalCase> Named(this IQueryable<ApprovalCase> cases, OfficeDbContext db, NameHits hits)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(hits);
        if (!hits.AreMany)
        {
            IReadOnlyList<Guid> projects = hits.Projects, applicants = hits.Applicants;
            cases = projects.Count == 0 ? cases.Where(c => applicants.Contains(c.Subject.ApplicantId))
                : applicants.Count == 0 ? cases.Where(c => projects.Contains(c.Subject.ProjectId))
                : cases.Where(c => projects.Contains(c.Subject.ProjectId) || applicants.Contains(c.Subject.ApplicantId));
        }

        return cases.Confirmed(db, hits.Plain);
    }

    /// <summary>Leaves out what has all the grams, but not next to each other: asked of the name as it is and of the one the case was applied for under.</summary>
    public static IQueryable<ApprovalCase> Confirmed(this IQueryable<ApprovalCase> cases, OfficeDbContext db, string plain)
    {
        ArgumentNullException.ThrowIfNull(db);
        string initials = plain.ToUpperInvariant();
        DbSet<SearchName> names = db.Set<SearchName>();

        // «Exists» would let PostgreSQL read all names first; the one name of a case is looked up.
        return SearchText.MayBeInitials(plain)
            ? cases.Where(c => names.Where(n => n.SubjectId == c.Subject.ProjectId).Select(n => n.Plain).FirstOrDefault()!.Contains(plain)
                || names.Where(n => n.SubjectId == c.Subject.ProjectId).Select(n => n.Initials).FirstOrDefault()!.Contains(initials)
                || names.Where(n => n.SubjectId == c.Subject.ApplicantId).Select(n => n.Plain).FirstOrDefault()!.Contains(plain)
                || names.Where(n => n.SubjectId == c.Subject.ApplicantId).Select(n => n.Initials).FirstOrDefault()!.Contains(initials))
            : cases.Where(c => c.Subject.ProjectName.Contains(plain) || c.Subject.ApplicantName.Contains(plain)
                || names.Where(n => n.SubjectId == c.Subject.ProjectId).Select(n => n.Plain).FirstOrDefault()!.Contains(plain)
                || names.Where(n => n.SubjectId == c.Subject.ApplicantId).Select(n => n.Plain).FirstOrDefault()!.Contains(plain));
    }
}
