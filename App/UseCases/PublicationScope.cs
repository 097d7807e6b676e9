using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Publications;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>Which decisions a person sees in the list: those of the own organ and its department below, or of the whole region for who sees that.</summary>
public sealed class PublicationScope(CaseScope scope, CurrentPerson person, OfficeReference reference, TimeProvider clock)
{
    /// <summary>Those of a tab, narrowed to one organ where one is asked for.</summary>
    public async Task<IQueryable<DecisionPublication>> OfAsync(OfficeDbContext db, PublicationTab tab, Guid? organ, CancellationToken ct)
    {
        IQueryable<DecisionPublication> visible = await VisibleAsync(db, ct);
        if (organ is { } only)
        {
            visible = visible.Where(p => p.OrganId == only);
        }

        return tab switch
        {
            PublicationTab.Open => visible.Where(p => p.PublishedOn == null),
            PublicationTab.Overdue => await OverdueAsync(visible.Where(p => p.PublishedOn == null), ct),
            PublicationTab.Done => visible.Where(p => p.PublishedOn != null),
            _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, null),
        };
    }

    /// <summary>Whether the person's organ publishes the decisions of an organ, and the person may record it.</summary>
    public bool MayRecord(Guid organ) => person.OrganId == organ && (person.May(Permissions.ReviewCases) || person.May(Permissions.DecideCases));

    private async Task<IQueryable<DecisionPublication>> VisibleAsync(OfficeDbContext db, CancellationToken ct)
    {
        IQueryable<DecisionPublication> all = db.Set<DecisionPublication>().AsNoTracking();
        if (!scope.SeesWholeRegion)
        {
            // Equal to one is read in the order of an index, one of a list of one is not; equal to nobody finds nothing by the same index.
            List<Guid> organs = await scope.OwnOrgansAsync(ct);
            Guid only = organs is [{ } one] ? one : Guid.Empty;
            return organs.Count > 1 ? all.Where(p => organs.Contains(p.OrganId)) : all.Where(p => p.OrganId == only);
        }

        List<RegionCode> regions = await scope.RegionsAsync(ct);
        IEnumerable<Organ> known = (await reference.OrgansAsync(ct)).All;
        return known.All(o => regions.Contains(o.RegionCode)) ? all
            : regions is [RegionCode alone] ? all.Where(p => p.RegionCode == alone)
            : all.Where(p => regions.Contains(p.RegionCode));
    }

    // Which decisions are late is asked of the clock and not stored: as far back as one of today is still in time, for each calendar.
    private async Task<IQueryable<DecisionPublication>> OverdueAsync(IQueryable<DecisionPublication> open, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        Dictionary<DateOnly, List<RegionCode>> late = [];
        foreach (RegionCode region in (await reference.OrgansAsync(ct)).All.Select(o => o.RegionCode).Distinct())
        {
            LegalPeriods periods = new(await reference.CalendarAsync(region, ct));
            DateOnly last = today;
            while (periods.PublicationDue(last) >= today)
            {
                last = last.AddDays(-1);
            }

            (late.TryGetValue(last, out List<RegionCode>? regions) ? regions : late[last] = []).Add(region);
        }

        DateOnly latest = late.Count == 0 ? today.AddDays(-30) : late.Keys.Max();
        open = open.Where(p => p.DecidedOn <= latest);
        foreach ((DateOnly last, List<RegionCode> regions) in late.Where(one => one.Key < latest))
        {
            open = open.Where(p => p.DecidedOn <= last || !regions.Contains(p.RegionCode));
        }

        return open;
    }
}
