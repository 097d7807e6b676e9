using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.UseCases;

/// <summary>Takes the measures of the registry from the office's cases: the one way for screens, reports and exports.</summary>
public sealed class OfficeMeasures(OfficeReference reference)
{
    /// <summary>The sheet of a region's own organs and sites, those of the regions below left out.</summary>
    /// <param name="db">An open read snapshot.</param>
    /// <param name="region">The region.</param>
    /// <param name="period">The period.</param>
    /// <param name="asOf">Only what was recorded up to this instant (UTC) counts; null for all.</param>
    /// <param name="ct">Stops between two reads.</param>
    public async Task<MeasureSheet> OwnAsync(OfficeDbContext db, RegionCode region, StatisticalPeriod period, DateTime? asOf, CancellationToken ct)
    {
        RegionTree regions = (await reference.OrgansAsync(ct)).Regions;
        RegionCode[] sites = [region, .. regions.Below(region).Where(r => r.Kind == RegionKind.CityProper).Select(r => r.Code)];
        Dictionary<RegionCode, WorkingCalendar> calendars = [];
        foreach (Region each in regions.All)
        {
            calendars[each.Code] = await reference.CalendarAsync(each.Code, ct);
        }

        MeasureReading reading = new(db, code => calendars[code], (await reference.CatalogueTodayAsync(ct)).Catalogue);
        return await reading.OfAsync(region, sites, [.. regions.Ancestors(region).Select(r => r.Code)], period, asOf, ct);
    }

    /// <summary>The sheet of a region with all those below it.</summary>
    public async Task<MeasureSheet> WholeAsync(OfficeDbContext db, RegionCode region, StatisticalPeriod period, DateTime? asOf, CancellationToken ct)
    {
        List<CaseFacts> cases = [];
        List<ProjectShare> projects = [];
        foreach (RegionCode unit in await UnitsAsync(region, ct))
        {
            MeasureSheet own = await OwnAsync(db, unit, period, asOf, ct);
            cases.AddRange(own.Cases);
            projects.AddRange(own.Projects);
        }

        return new MeasureSheet(cases, projects);
    }

    /// <summary>The regions whose sheets make up that of a region: those with organs of their own, itself first.</summary>
    public async Task<IReadOnlyList<RegionCode>> UnitsAsync(RegionCode region, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        HashSet<RegionCode> having = [.. organs.All.Select(o => o.RegionCode)];
        return [.. organs.Regions.Descendants(region).Select(r => r.Code).Prepend(region).Where(having.Contains)];
    }
}
