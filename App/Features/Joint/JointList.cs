using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>The stage applications that the person's department leads, or that lie in the region they supervise, the latest first, turned by key.</summary>
public sealed class JointList(PageReads reads, CurrentPerson person, CaseScope scope, TimeProvider clock)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 20;

    /// <summary>Reads one page.</summary>
    /// <param name="all">Whether those at their end are shown too.</param>
    /// <param name="after">Behind which line it begins; null for the first page.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<JointSlice> ReadAsync(bool all, JointPlace? after, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        List<StageApplication> found = [];
        foreach (IQueryable<StageApplication> part in await PartsAsync(moment.Db, ct))
        {
            found.AddRange(await Ordered(moment.Db, part, all, after).Take(PageSize + 1).ToListAsync(ct));
        }

        found = [.. found.OrderByDescending(a => a.SubmittedAt).ThenByDescending(a => a.Id).Take(PageSize + 1)];
        bool more = found.Count > PageSize;
        found = more ? found[..PageSize] : found;
        List<Guid?> ids = [.. found.Select(a => (Guid?)a.Id)];
        ILookup<Guid, CaseOf> cases = (await moment.Db.Set<ApprovalCase>().AsNoTracking().Where(c => ids.Contains(c.StageApplicationId) && c.Number != null)
                .Select(c => new CaseOf(c.StageApplicationId!.Value, c.State, c.Organ.OrganName, c.Due)).ToListAsync(ct))
            .ToLookup(c => c.StageId);
        return new JointSlice([.. found.Select(a => RowOf(a, [.. cases[a.Id]]))], more ? new JointPlace(found[^1].SubmittedAt!.Value, found[^1].Id) : null);
    }

    // Each organ, and each region, is read by its own index, in its order.
    private async Task<IReadOnlyList<IQueryable<StageApplication>>> PartsAsync(OfficeDbContext db, CancellationToken ct)
    {
        IQueryable<StageApplication> submitted = db.Set<StageApplication>().AsNoTracking().Where(a => a.SubmittedAt != null);
        if (!person.May(Permissions.ReadCases))
        {
            return [];
        }

        return scope.SeesWholeRegion
            ? [.. (await scope.RegionsAsync(ct)).Select((RegionCode region) => submitted.Where(a => a.RegionCode == region))]
            : [.. (await scope.OwnOrgansAsync(ct)).Select(organ => submitted.Where(a => a.LeadOrganId == organ))];
    }

    private static IQueryable<StageApplication> Ordered(OfficeDbContext db, IQueryable<StageApplication> part, bool all, JointPlace? after)
    {
        CaseState[] going = [.. CaseStates.Running];
        part = all ? part : part.Where(a => db.Set<ApprovalCase>().Any(c => c.StageApplicationId == a.Id && going.Contains(c.State)));
        part = after is null ? part : part.Where(a => a.SubmittedAt <= after.At && (a.SubmittedAt < after.At || a.Id < after.Id));
        return part.OrderByDescending(a => a.SubmittedAt).ThenByDescending(a => a.Id);
    }

    private JointRow RowOf(StageApplication stage, IReadOnlyList<CaseOf> cases)
    {
        DateOnly today = clock.Today();
        List<CaseOf> going = [.. cases.Where(c => CaseStates.Running.Contains(c.State))];
        List<CaseOf> reviewed = [.. going.Where(c => CaseStates.InReview.Contains(c.State))];
        return new JointRow
        {
            Id = stage.Id,
            JointNumber = stage.JointNumber ?? "",
            ProjectName = stage.Subject.ProjectName,
            StageName = stage.StageName,
            LeadOrganName = stage.LeadOrganName,
            SubmittedAt = stage.SubmittedAt!.Value,
            Finished = cases.Count - going.Count,
            Cases = cases.Count,
            Light = reviewed.Count == 0 ? null : reviewed.Min(c => Lights.Of(c.Due, today)),
            Waiting = [.. going.Select(c => c.Organ).Distinct()],
        };
    }

    private sealed record CaseOf(Guid StageId, CaseState State, string Organ, DueDates Due);
}
