using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>Finds the cases of a text from the names it stands in: the newest first, and no more than are listed.</summary>
internal static class CaseSearch
{
    private const int Most = CaseSlice.CountedTo + 1;

    /// <summary>The places of what is found, at most one more than is listed.</summary>
    /// <param name="db">The moment of the page.</param>
    /// <param name="parts">The cases of the scope that the other filters leave, in parts that have none in common.</param>
    /// <param name="arePartial">Whether they are a part of all cases of the office.</param>
    /// <param name="hits">Whose names the text stands in.</param>
    /// <param name="ct">Cancels the read.</param>
    public static async Task<IReadOnlyCollection<CasePlace>> FindAsync(
        OfficeDbContext db, IReadOnlyList<IQueryable<ApprovalCase>> parts, bool arePartial, NameHits hits, CancellationToken ct)
    {
        bool isCommon = arePartial
            && (await IsCommonAsync(db, SearchKind.Project, hits.Projects, hits.Plain, ct) || await IsCommonAsync(db, SearchKind.Applicant, hits.Applicants, hits.Plain, ct));
        Dictionary<Guid, CasePlace> found = [];
        foreach (IQueryable<ApprovalCase> part in parts)
        {
            IReadOnlyList<IQueryable<ApprovalCase>> routes = isCommon
                ? [NewerThanFound(part, found.Values).Where(CaseGrams.AreIn(db, hits)).OrderByDescending(c => c.ChangedAt)]
                : [.. await OfProjectsAsync(db, part, hits, ct), .. await OfApplicantsAsync(db, part, hits, ct)];
            foreach (IQueryable<ApprovalCase> one in routes)
            {
                // Two characters are one gram, which is all there is to find; more may stand in a name apart from each other.
                IQueryable<ApprovalCase> sure = hits.Plain.Length <= SearchText.FewestCharacters ? one : one.Confirmed(db, hits.Plain);
                List<CasePlace> places = await sure.Take(Most)
                    .Select(c => new CasePlace(c.Id, c.ChangedAt, c.Number, c.ReceivedAt, c.Due.PromisedDue)).ToListAsync(ct);
                places.ForEach(place => found.TryAdd(place.Id, place));
            }
        }

        return found.Count <= Most ? found.Values : [.. found.Values.OrderByDescending(place => place.Id).Take(Most)];
    }

    // Where there are enough already, only what has changed since the last of these can be among the newest.
    private static IQueryable<ApprovalCase> NewerThanFound(IQueryable<ApprovalCase> part, Dictionary<Guid, CasePlace>.ValueCollection found)
    {
        if (found.Count < Most)
        {
            return part;
        }

        DateTime since = found.OrderByDescending(place => place.ChangedAt).Skip(Most - 1).First().ChangedAt;
        return part.Where(c => c.ChangedAt >= since);
    }

    private static async Task<bool> IsCommonAsync(OfficeDbContext db, SearchKind kind, IReadOnlyList<Guid> found, string plain, CancellationToken ct) =>
        found.Count > NameSearch.Few && await NameSearch.IsCommonAsync(db, kind, plain, ct);

    // From the names to their cases, by their index. Many names are followed in their order, until there are enough cases.
    private static async Task<IReadOnlyList<IQueryable<ApprovalCase>>> OfProjectsAsync(OfficeDbContext db, IQueryable<ApprovalCase> part, NameHits hits, CancellationToken ct)
    {
        IReadOnlyList<Guid> few = hits.Projects;
        return few.Count == 0 ? []
            : few.Count <= NameSearch.Few ? [part.Where(c => few.Contains(c.Subject.ProjectId)).OrderByDescending(c => c.Id)]
            : [.. (await NameSearch.HitsAsync(db, SearchKind.Project, hits.Plain, ct)).Select(names => names.Join(part, id => id, c => c.Subject.ProjectId, (_, c) => c))];
    }

    private static async Task<IReadOnlyList<IQueryable<ApprovalCase>>> OfApplicantsAsync(OfficeDbContext db, IQueryable<ApprovalCase> part, NameHits hits, CancellationToken ct)
    {
        IReadOnlyList<Guid> few = hits.Applicants;
        return few.Count == 0 ? []
            : few.Count <= NameSearch.Few ? [part.Where(c => few.Contains(c.Subject.ApplicantId)).OrderByDescending(c => c.Id)]
            : [.. (await NameSearch.HitsAsync(db, SearchKind.Applicant, hits.Plain, ct)).Select(names => names.Join(part, id => id, c => c.Subject.ApplicantId, (_, c) => c))];
    }
}
