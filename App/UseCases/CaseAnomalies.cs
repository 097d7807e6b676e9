using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>What was found unusual about the handling of cases, as far as the person sees it: not everybody who sees a case sees that.</summary>
public sealed class CaseAnomalies(PageReads reads, CurrentPerson person, CaseScope scope, OfficeReference reference)
{
    /// <summary>Everything that was found about one case, in the order of its events.</summary>
    public async Task<IReadOnlyList<HandlingAnomaly>> OfAsync(Guid caseId, CancellationToken ct)
    {
        if (!person.May(Permissions.ReadCases))
        {
            return [];
        }

        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        return await (await VisibleAsync(moment.Db, ct)).Where(a => a.CaseId == caseId).OrderBy(a => a.EventSequence).ThenBy(a => a.Id).ToListAsync(ct);
    }

    /// <summary>Of the own department, or of the whole region for who supervises it or sits at its window.</summary>
    internal async Task<IQueryable<HandlingAnomaly>> VisibleAsync(OfficeDbContext db, CancellationToken ct)
    {
        IQueryable<HandlingAnomaly> all = db.Set<HandlingAnomaly>().AsNoTracking();
        if (!person.May(Permissions.ReadCases))
        {
            return all.Where(a => false);
        }

        if (!scope.SeesWholeRegion)
        {
            List<Guid> organs = await scope.OwnOrgansAsync(ct);
            return organs is [Guid own] ? all.Where(a => a.OrganId == own) : all.Where(a => organs.Contains(a.OrganId));
        }

        // Who sees all of a city needs no condition that keeps the engine from reading in the order of the list.
        List<RegionCode> regions = await scope.RegionsAsync(ct);
        return (await reference.OrgansAsync(ct)).All.All(o => regions.Contains(o.RegionCode)) ? all
            : regions is [RegionCode only] ? all.Where(a => a.RegionCode == only)
            : all.Where(a => regions.Contains(a.RegionCode));
    }
}
