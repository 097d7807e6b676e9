using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Flow;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.Prerequisites;

/// <summary>
/// Prerequisites of a matter that still stand in the way (rules §11): a prerequisite binds only if it is in the project's own list, the
/// same that the board shows, without what a regional evaluation replaces; and it must be decided, or validly promised, before this
/// matter is decided, not before it is accepted. Promised means: its own case was accepted on a commitment 告知承诺 that has not been found
/// broken and whose verification is not overdue.
/// </summary>
public static class OpenPrerequisites
{
    /// <summary>Names of the prerequisites that bind and are not decided.</summary>
    /// <param name="db">The context of the operation.</param>
    /// <param name="subject">The case.</param>
    /// <param name="catalogue">The catalogue under which the case began.</param>
    /// <param name="today">The local date on which the promises must be valid.</param>
    /// <param name="ct">Cancels the read.</param>
    public static async Task<IReadOnlyList<string>> LoadAsync(OfficeDbContext db, ApprovalCase subject, CatalogueSet catalogue, DateOnly today, CancellationToken ct) =>
        catalogue.Matter(subject.Matter.Code).Prerequisites.Count == 0
            ? []
            : Open(await StandingsAsync(db, subject, catalogue, today, isLocking: false, ct));

    /// <summary>The same for several cases of one project at once, in a fixed number of queries.</summary>
    /// <param name="db">The context of the page.</param>
    /// <param name="subjects">The cases, all of one project.</param>
    /// <param name="catalogueOf">The catalogue of a version.</param>
    /// <param name="today">The local date on which the promises must be valid.</param>
    /// <param name="ct">Cancels the read.</param>
    /// <returns>Names by the case; nothing for a case that nothing stands in the way of.</returns>
    public static async Task<ILookup<Guid, string>> OfProjectAsync(
        OfficeDbContext db, IReadOnlyList<ApprovalCase> subjects, Func<Guid, CatalogueSet> catalogueOf, DateOnly today, CancellationToken ct)
    {
        List<ApprovalCase> bound = [.. subjects.Where(s => catalogueOf(s.Matter.CatalogueVersionId).Matter(s.Matter.Code).Prerequisites.Count > 0)];
        if (bound.Count == 0)
        {
            return Enumerable.Empty<(Guid Id, string Name)>().ToLookup(x => x.Id, x => x.Name);
        }

        Guid projectId = bound[0].Subject.ProjectId;
        ConstructionProject project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).SingleAsync(p => p.Id == projectId, ct);
        Dictionary<Guid, List<string>> binding = bound.ToDictionary(s => s.Id, s =>
        {
            CatalogueSet catalogue = catalogueOf(s.Matter.CatalogueVersionId);
            return BindingOn(catalogue, catalogue.Matter(s.Matter.Code), project, today);
        });
        List<string> codes = [.. binding.Values.SelectMany(c => c).Distinct()];
        var met = await Meeting(db.Set<ApprovalCase>().Where(c => c.Subject.ProjectId == projectId && codes.Contains(c.Matter.Code)), today)
            .Select(c => new { c.Subject.WorkId, c.Matter.Code }).Distinct().ToListAsync(ct);
        ProjectResults results = await ProjectResults.LoadAsync(db, projectId, ct);
        return (
            from subject in bound
            let catalogue = catalogueOf(subject.Matter.CatalogueVersionId)
            let line = LineOf(project, subject.Subject.WorkId).ToHashSet()
            from code in binding[subject.Id]
            where !met.Exists(m => m.Code == code && line.Contains(m.WorkId)) && results.FromElsewhere(catalogue.Matter(code)) is null
            select (subject.Id, catalogue.Matter(code).Name)).ToLookup(x => x.Id, x => x.Name);
    }

    /// <summary>
    /// The same for a decision that is being proposed or made: the cases that could meet a prerequisite are locked first, so that none of
    /// them is undone meanwhile, and what was found is stored at once, before the decision, for the database to hold it against the grant.
    /// </summary>
    /// <param name="db">The context of the operation, within its transaction.</param>
    /// <param name="subject">The case.</param>
    /// <param name="catalogue">The catalogue under which the case began.</param>
    /// <param name="at">The instant of the act (UTC).</param>
    /// <param name="ct">Cancels the read.</param>
    public static async Task<IReadOnlyList<string>> RecordAsync(OfficeDbContext db, ApprovalCase subject, CatalogueSet catalogue, DateTime at, CancellationToken ct)
    {
        IReadOnlyList<PrerequisiteStanding> standings = await StandingsAsync(db, subject, catalogue, OfficeZone.DateOf(at), isLocking: true, ct);
        Guid caseId = subject.Id;
        List<CasePrerequisite> stored = await db.Set<CasePrerequisite>().Where(p => p.CaseId == caseId).ToListAsync(ct);
        db.RemoveRange(stored.Where(row => standings.All(s => s.MatterCode != row.MatterCode)));
        foreach (PrerequisiteStanding standing in standings)
        {
            if (stored.Find(row => row.MatterCode == standing.MatterCode) is { } row)
            {
                row.Stand(standing, at);
            }
            else
            {
                db.Add(CasePrerequisite.Bind(Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero)), caseId, standing, at));
            }
        }

        await db.SaveChangesAsync(ct);
        return Open(standings);
    }

    private static List<string> Open(IEnumerable<PrerequisiteStanding> standings) => [.. standings.Where(s => !s.IsMet).Select(s => s.Name)];

    private static async Task<IReadOnlyList<PrerequisiteStanding>> StandingsAsync(
        OfficeDbContext db, ApprovalCase subject, CatalogueSet catalogue, DateOnly today, bool isLocking, CancellationToken ct)
    {
        ApprovalMatter matter = catalogue.Matter(subject.Matter.Code);
        if (matter.Prerequisites.Count == 0)
        {
            return [];
        }

        Guid projectId = subject.Subject.ProjectId;
        ConstructionProject project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).SingleAsync(p => p.Id == projectId, ct);
        List<string> binding = BindingOn(catalogue, matter, project, today);
        List<Guid> line = [.. LineOf(project, subject.Subject.WorkId)];
        IQueryable<ApprovalCase> before = db.Set<ApprovalCase>().Where(c => line.Contains(c.Subject.WorkId) && binding.Contains(c.Matter.Code));
        if (isLocking)
        {
            await before.ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, c => c.Version), ct);
        }

        var met = await Meeting(before, today)
            .OrderBy(c => c.Decision == null).ThenBy(c => c.Id)
            .Select(c => new { c.Matter.Code, c.Id }).ToListAsync(ct);
        ProjectResults results = await ProjectResults.LoadAsync(db, projectId, ct);
        return
        [
            .. from code in binding
               let prerequisite = catalogue.Matter(code)
               select new PrerequisiteStanding(code, prerequisite.Name, met.Find(m => m.Code == code)?.Id, results.FromElsewhere(prerequisite)),
        ];
    }

    // Decided and standing, or validly promised.
    private static IQueryable<ApprovalCase> Meeting(IQueryable<ApprovalCase> before, DateOnly today)
    {
        CaseState[] inReview = [.. CaseStates.InReview];
        return before.Where(c => (c.Decision == CaseDecision.Grant && c.UndoneBy == null)
            || (inReview.Contains(c.State) && c.Commitments.Any() && c.Commitments.All(k => k.Kept == true || (k.Kept == null && k.VerifyBy >= today))));
    }

    // A merged matter is handled with the one that follows it and has no decision of its own.
    private static List<string> BindingOn(CatalogueSet catalogue, ApprovalMatter matter, ConstructionProject project, DateOnly today)
    {
        HashSet<string> listed =
        [
            .. ProjectFlow.Of(catalogue, FlowSubject.Of(project), today).Matters.Where(m => m.Mode != HandlingMode.Merged).Select(m => m.Code),
        ];
        return [.. CatalogueSet.BindingPrerequisites(matter, listed)];
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
