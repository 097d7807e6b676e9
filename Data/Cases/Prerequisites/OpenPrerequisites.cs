using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.Prerequisites;

/// <summary>
/// Prerequisites of a matter that still stand in the way (rules §11): a prerequisite binds only if it is in the project's own list,
/// and must be decided, or validly promised, before this matter is decided, not before it is accepted. Promised means: its own case was
/// accepted on a commitment 告知承诺 that has not been found broken and whose verification is not overdue.
/// </summary>
public static class OpenPrerequisites
{
    /// <summary>Names of the prerequisites that bind and are not decided.</summary>
    /// <param name="db">The context of the operation.</param>
    /// <param name="subject">The case.</param>
    /// <param name="catalogue">The catalogue under which the case began.</param>
    /// <param name="today">The local date on which the promises must be valid.</param>
    /// <param name="ct">Cancels the read.</param>
    public static async Task<IReadOnlyList<string>> LoadAsync(OfficeDbContext db, ApprovalCase subject, CatalogueSet catalogue, DateOnly today, CancellationToken ct)
    {
        ApprovalMatter matter = catalogue.Matter(subject.Matter.Code);
        if (matter.Prerequisites.Count == 0)
        {
            return [];
        }

        ConstructionProject project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).SingleAsync(p => p.Id == subject.Subject.ProjectId, ct);
        ThemeFlow theme = (project.ThemeCode is { } code ? catalogue.FindTheme(code) : null) ?? catalogue.SelectTheme(project.Dimensions);

        // A merged matter is handled with the one that follows it and has no decision of its own.
        HashSet<string> listed = [.. catalogue.MattersFor(theme, catalogue.FactsOf(project.Dimensions, project.Facts, project.AllAttributes()))
            .Where(m => m.Entry.Mode != HandlingMode.Merged).Select(m => m.Matter.Code)];
        List<string> binding = [.. CatalogueSet.BindingPrerequisites(matter, listed)];
        Guid projectId = subject.Subject.ProjectId;
        List<Guid> line = [.. LineOf(project, subject.Subject.WorkId)];
        CaseState[] inReview = [.. CaseStates.InReview];
        List<string> met = await db.Set<ApprovalCase>()
            .Where(c => line.Contains(c.Subject.WorkId) && binding.Contains(c.Matter.Code))
            .Where(c => (c.Decision == CaseDecision.Grant && c.UndoneBy == null)
                || (inReview.Contains(c.State) && c.Commitments.Any() && c.Commitments.All(k => k.Kept == true || (k.Kept == null && k.VerifyBy >= today))))
            .Select(c => c.Matter.Code).Distinct().ToListAsync(ct);
        ProjectResults results = await ProjectResults.LoadAsync(db, projectId, ct);
        return [.. binding
            .Where(p => !met.Contains(p) && !results.HasFromElsewhere(catalogue.Matter(p)))
            .Select(p => catalogue.Matter(p).Name)];
    }

    /// <summary>The work and those of earlier stages it came from: a decision for another lot or phase is none for this one.</summary>
    private static IEnumerable<Guid> LineOf(ConstructionProject project, Guid workId)
    {
        for (ProjectWork? work = project.Works.SingleOrDefault(w => w.Id == workId); work is not null;
             work = project.Works.SingleOrDefault(w => w.Id == work.ParentWorkId))
        {
            yield return work.Id;
        }
    }
}
