using ApprovalOffice.Data.Calendars;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Commands;

/// <summary>
/// Takes over an arrangement of holidays and recomputes the open cases by it, all in one transaction, saying which due
/// days moved. The days of the file's years are replaced; other years stay.
/// </summary>
internal sealed class ImportCalendar(IDbContextFactory<OfficeDbContext> database)
{
    /// <summary>Imports a file.</summary>
    /// <exception cref="CalendarFileBroken">The file is broken; nothing was changed.</exception>
    public async Task RunAsync(string path, TextWriter output, CancellationToken cancellationToken)
    {
        HolidayFile file;
        await using (FileStream stream = File.OpenRead(path))
        {
            file = HolidayFile.Read(stream, Path.GetFileName(path));
        }

        await using OfficeDbContext context = await database.CreateDbContextAsync(cancellationToken);
        context.Describe("导入放假安排");
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        RegionTree regions = await RegionTree.LoadAsync(context, cancellationToken);
        RegionCode? region = file.Region is { } code ? regions.Get(RegionCode.Parse(code)).Code : null;
        await TakeYearsAsync(context, file, region, cancellationToken);
        await TakeDaysAsync(context, file, region, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);

        RegionalCalendars calendars = await CalendarStore.LoadAsync(context, regions, cancellationToken);
        Guid[] open = await context.Set<ApprovalCase>().AsNoTracking()
            .Where(one => one.ReceivedAt != null && one.Due.FinishedOn == null)
            .Select(one => one.Id)
            .ToArrayAsync(cancellationToken);
        int moved = 0;
        foreach (Guid id in open)
        {
            ApprovalCase one = (await context.LoadCaseAsync(id, null, cancellationToken))!;
            DueDates before = one.Due;
            if (one.Reckon(calendars.For(one.Organ.RegionCode.Value)))
            {
                moved++;
                await output.WriteLineAsync($"  {one.Number?.Value}　承诺到期 {Show(before.PromisedDue)} → {Show(one.Due.PromisedDue)}　法定到期 {Show(before.StatutoryDue)} → {Show(one.Due.StatutoryDue)}");
            }

            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellationToken);
        await output.WriteLineAsync($"已导入 {file.Years.Count} 个年度、{file.Days.Count} 天；重新计算在办件 {open.Length} 件，到期日变动 {moved} 件。");
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

    private static async Task TakeDaysAsync(OfficeDbContext context, HolidayFile file, RegionCode? region, CancellationToken cancellationToken)
    {
        string scope = region?.Value ?? CalendarDay.National;
        HashSet<int> years = [.. file.Years.Select(year => year.Year), .. file.Days.Select(day => day.Date.Year)];
        Dictionary<DateOnly, CalendarDay> known = (await context.Set<CalendarDay>().Where(day => day.Scope == scope).ToListAsync(cancellationToken))
            .Where(day => years.Contains(day.Date.Year))
            .ToDictionary(day => day.Date);
        foreach (ArrangedDay day in file.Days)
        {
            if (!known.Remove(day.Date, out CalendarDay? stored))
            {
                context.Add(CalendarDay.Of(region, day));
            }
            else if (stored.Arranged() != day)
            {
                stored.Rearrange(day);
            }
        }

        context.RemoveRange(known.Values);
    }

    private static string Show(DateOnly? day) => day is { } known ? known.ToString("yyyy-MM-dd") : "暂停";
}
