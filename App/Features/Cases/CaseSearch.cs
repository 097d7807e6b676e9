using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>Finds the cases of a text from the names it stands in: the newest first, and no more than are listed.</summary>
internal static class CaseSearch
{
    /// <summary>The places of what is found, at most one more than is listed.</summary>
    /// <param name="db">The moment of the page.</param>
    /// <param name="parts">The cases of the scope that the other filters leave, in parts that have none in common.</param>
    /// <param name="hits">Whose names the text stands in.</param>
    /// <param name="ct">Cancels the read.</param>
    public static async Task<IReadOnlyCollection<CasePlace>> FindAsync(
        OfficeDbContext db, IReadOnlyList<IQueryable<ApprovalCase>> parts, NameHits hits, CancellationToken ct)
    {
        const int most = CaseSlice.CountedTo + 1;
        Dictionary<Guid, CasePlace> found = [];
        foreach (IQueryable<ApprovalCase> part in parts)
        {
            foreach (IQueryable<ApprovalCase> one in await RoutesAsync(db, part, hits, ct))
            {
                List<CasePlace> places = await one.Confirmed(db, hits.Plain).Take(most)
                    .Select(c => new CasePlace(c.Id, c.ChangedAt, c.Number, c.ReceivedAt, c.Due.PromisedDue)).ToListAsync(ct);
                places.ForEach(place => found.TryAdd(place.Id, place));
            }
        }

        return found.Count <= most ? found.Values : [.. found.Values.OrderByDescending(place => place.Id).Take(most)];
    }

    // From the names to their cases, each by its own index. Many names are followed in their order, until there are enough cases.
    private static async Task<List<IQueryable<ApprovalCase>>> RoutesAsync(OfficeDbContext db, IQueryable<ApprovalCase> part, NameHits hits, CancellationToken ct)
    {
        List<IQueryable<ApprovalCase>> routes = [];
        if (hits.Projects.Count > NameSearch.Few)
        {
            foreach (IQueryable<Guid> names in await NameSearch.HitsAsync(db, SearchKind.Project, hits.Plain, ct))
            {
                routes.Add(names.Join(part, id => id, c => c.Subject.ProjectId, (_, c) => c));
            }
        }
        else if (hits.Projects.Count > 0)
        {
            IReadOnlyList<Guid> projects = hits.Projects;
            routes.Add(part.Where(c => projects.Contains(c.Subject.ProjectId)).OrderByDescending(c => c.Id));
        }

        if (hits.Applicants.Count > NameSearch.Few)
        {
            foreach (IQueryable<Guid> names in await NameSearch.HitsAsync(db, SearchKind.Applicant, hits.Plain, ct))
            {
                routes.Add(names.Join(part, id => id, c => c.Subject.ApplicantId, (_, c) => c));
            }
        }
        else if (hits.Applicants.Count > 0)
        {
            IReadOnlyList<Guid> applicants = hits.Applicants;
            routes.Add(part.Where(c => applicants.Contains(c.Subject.ApplicantId)).OrderByDescending(c => c.Id));
        }

        return routes;
    }
}
