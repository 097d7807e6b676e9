using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>办理异常线索 of the organs that the person sees, the latest first, turned by key.</summary>
public sealed class AnomalyList(PageReads reads, CurrentPerson person, CaseScope scope, CaseAnomalies anomalies)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 20;

    /// <summary>The organs that may be chosen from.</summary>
    public Task<IReadOnlyList<Organ>> OrgansAsync(CancellationToken ct) => scope.OrgansAsync(ct);

    /// <summary>Reads one page.</summary>
    public async Task<AnomalySlice> ReadAsync(AnomalyFilter filter, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        List<AnomalyRow> rows = [];
        foreach (IQueryable<HandlingAnomaly> part in await PartsAsync(moment.Db, ct))
        {
            IQueryable<HandlingAnomaly> found = Asked(part, filter);
            if (filter.After is { } after)
            {
                found = found.Where(a => a.OccurredAt <= after.At && (a.OccurredAt < after.At || a.Id < after.Id));
            }

            rows.AddRange(await Rows(moment.Db, Sorted(found).Take(PageSize + 1)).ToListAsync(ct));
        }

        rows = [.. rows.OrderByDescending(r => r.OccurredAt).ThenByDescending(r => r.Id).Take(PageSize + 1)];
        return rows.Count > PageSize
            ? new AnomalySlice(rows[..PageSize], new AnomalyPlace(rows[PageSize - 1].OccurredAt, rows[PageSize - 1].Id))
            : new AnomalySlice(rows, null);
    }

    /// <summary>What a filter leaves of what the person may see, in no order.</summary>
    internal async Task<IQueryable<HandlingAnomaly>> FindAsync(OfficeDbContext db, AnomalyFilter filter, CancellationToken ct) => Asked(await anomalies.VisibleAsync(db, ct), filter);

    // The organs of a department are read one after the other, each in the order of its index: a list of them would have to be sorted.
    private async Task<IReadOnlyList<IQueryable<HandlingAnomaly>>> PartsAsync(OfficeDbContext db, CancellationToken ct) =>
        person.May(Permissions.ReadCases) && !scope.SeesWholeRegion
            ? [.. (await scope.OwnOrgansAsync(ct)).Select(organ => db.Set<HandlingAnomaly>().AsNoTracking().Where(a => a.OrganId == organ))]
            : [await anomalies.VisibleAsync(db, ct)];

    private static IQueryable<HandlingAnomaly> Asked(IQueryable<HandlingAnomaly> found, AnomalyFilter filter)
    {
        found = filter.Standing switch
        {
            AnomalyStanding.Open => found.Where(a => a.Finding == null),
            AnomalyStanding.Judged => found.Where(a => a.Finding != null),
            _ => found,
        };
        found = filter.Kind is { } kind ? found.Where(a => a.Kind == kind) : found;
        found = filter.Finding is { } finding ? found.Where(a => a.Finding == finding) : found;
        found = filter.OrganId is { } organ ? found.Where(a => a.OrganId == organ) : found;
        if (filter.From is { } from)
        {
            DateTime begin = OfficeZone.UtcOf(from, TimeOnly.MinValue);
            found = found.Where(a => a.OccurredAt >= begin);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            DateTime end = OfficeZone.UtcOf(to.AddDays(1), TimeOnly.MinValue);
            found = found.Where(a => a.OccurredAt < end);
        }

        return found;
    }

    /// <summary>In the order of the list.</summary>
    internal static IQueryable<HandlingAnomaly> Sorted(IQueryable<HandlingAnomaly> found) => found.OrderByDescending(a => a.OccurredAt).ThenByDescending(a => a.Id);

    /// <summary>With their cases.</summary>
    internal static IQueryable<AnomalyRow> Rows(OfficeDbContext db, IQueryable<HandlingAnomaly> found) =>
        from a in found
        join c in db.Set<ApprovalCase>() on a.CaseId equals c.Id
        select new AnomalyRow(
            a.Id, a.Kind, a.OccurredAt, a.PersonName, a.Facts, a.Explanation, a.Finding, a.FindingReason, c.Id, c.Number!.Value.Value, c.Matter.Name, c.Subject.ProjectName, c.Organ.OrganName);
}
