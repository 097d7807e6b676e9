using ApprovalOffice.Data.Calendars;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Calendars;

/// <summary>
/// Takes over an arrangement of holidays and recomputes the open cases by it. The days of the file's years are replaced; other years stay. The transaction
/// is the caller's: who rolls it back has seen what it would do.
/// </summary>
internal static class TakeOverCalendar
{
    /// <summary>Does it, and says what has changed.</summary>
    public static async Task<CalendarChange> RunAsync(OfficeDbContext context, HolidayFile file, CancellationToken cancellationToken)
    {
        RegionTree regions = await RegionTree.LoadAsync(context, cancellationToken);
        RegionCode? region = file.Region is { } code ? regions.Get(RegionCode.Parse(code)).Code : null;
        await TakeYearsAsync(context, file, region, cancellationToken);
        CalendarChange change = await TakeDaysAsync(context, file, region, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);

        return change with { Open = await ReckonOpenCases.RunAsync(context, cancellationToken) };
    }

    private static async Task TakeYearsAsync(OfficeDbContext context, HolidayFile file, RegionCode? region, CancellationToken cancellationToken)
    {
        if (region is not null)
        {
            // Only the State Council's notice makes a year an arranged one.
            return;
        }

        Dictionary<int, CalendarYear> known = await context.Set<CalendarYear>().ToDictionaryAsync(year => year.Year, cancellationToken);
        foreach (ArrangedYear year in file.Years)
        {
            if (!known.TryGetValue(year.Year, out CalendarYear? stored))
            {
                context.Add(CalendarYear.Of(year.Year, year.Source));
            }
            else if (stored.Source != year.Source)
            {
                stored.Rearrange(year.Source);
            }
        }
    }

    private static async Task<CalendarChange> TakeDaysAsync(OfficeDbContext context, HolidayFile file, RegionCode? region, CancellationToken cancellationToken)
    {
        string scope = region?.Value ?? CalendarDay.National;
        HashSet<int> years = [.. file.Years.Select(year => year.Year), .. file.Days.Select(day => day.Date.Year)];
        Dictionary<DateOnly, CalendarDay> known = (await context.Set<CalendarDay>().Where(day => day.Scope == scope).ToListAsync(cancellationToken))
            .Where(day => years.Contains(day.Date.Year))
            .ToDictionary(day => day.Date);
        int added = 0, changed = 0;
        foreach (ArrangedDay day in file.Days)
        {
            if (!known.Remove(day.Date, out CalendarDay? stored))
            {
                context.Add(CalendarDay.Of(region, day));
                added++;
            }
            else if (stored.Arranged() != day)
            {
                stored.Rearrange(day);
                changed++;
            }
        }

        context.RemoveRange(known.Values);
        return new CalendarChange([.. years.Order()], file.Days.Count, added, changed, known.Count, new Reckoning(0, []));
    }
}
