using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Calendars;

/// <summary>Makes the clock's calendars from what is stored.</summary>
public static class CalendarStore
{
    /// <summary>The calendars of all regions: the State Council's, with the days that regions arrange themselves.</summary>
    public static async Task<RegionalCalendars> LoadAsync(OfficeDbContext context, RegionTree regions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(regions);
        var years = await context.Set<CalendarYear>().AsNoTracking().Select(y => y.Year).ToListAsync(cancellationToken);
        var days = await context.Set<CalendarDay>().AsNoTracking().OrderBy(d => d.Date).ToListAsync(cancellationToken);
        var own = days.Where(d => d.Scope != CalendarDay.National)
            .GroupBy(d => d.Scope)
            .ToDictionary(g => g.Key, IReadOnlyList<ArrangedDay> (g) => [.. g.Select(d => d.Arranged())]);
        bool prolongs = await context.Set<ClockSetting>().AsNoTracking().AnyAsync(s => s.RestDayProlongs, cancellationToken);
        return new RegionalCalendars(
            new WorkingCalendar(days.Where(d => d.Scope == CalendarDay.National).Select(d => d.Arranged()), years, prolongs),
            own,
            code => RegionCode.TryParse(code, out var region) ? regions.Find(region)?.ParentCode?.Value : null);
    }
}
