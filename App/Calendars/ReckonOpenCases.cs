using System.Linq.Expressions;
using ApprovalOffice.Data.Calendars;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Calendars;

/// <summary>
/// Recomputes the open cases after a change of what their clock rests on, which is saved already: calendar, rule of rest days, warning days. The transaction
/// is the caller's. Read in pages: an office has many.
/// </summary>
internal static class ReckonOpenCases
{
    private const int PageSize = 200;

    /// <summary>All that run.</summary>
    public static Task<Reckoning> RunAsync(OfficeDbContext context, CancellationToken ct) =>
        RunAsync(context, one => one.ReceivedAt != null, (one, calendar) => one.Reckon(calendar), ct);

    /// <summary>Those that are meant, drafts with them, in the way that the change asks for.</summary>
    /// <param name="context">The caller's context; what it tracks is let go.</param>
    /// <param name="which">Which of the cases without an end.</param>
    /// <param name="reckon">Changes one; whether a day of it moved.</param>
    /// <param name="ct">Gives up; the caller rolls back.</param>
    public static async Task<Reckoning> RunAsync(
        OfficeDbContext context, Expression<Func<ApprovalCase, bool>> which, Func<ApprovalCase, WorkingCalendar, bool> reckon, CancellationToken ct)
    {
        RegionalCalendars calendars = await CalendarStore.LoadAsync(context, await RegionTree.LoadAsync(context, ct), ct);
        Guid[] open = await context.Set<ApprovalCase>().AsNoTracking()
            .Where(one => one.Due.FinishedOn == null).Where(which).OrderBy(one => one.Id).Select(one => one.Id).ToArrayAsync(ct);
        context.ChangeTracker.Clear();
        List<string> moved = [];
        foreach (Guid[] page in open.Chunk(PageSize))
        {
            // Nobody moves one of them on between being read and being written.
            await context.Set<ApprovalCase>().Where(one => page.Contains(one.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, one => one.Version), ct);
            foreach (ApprovalCase one in await context.Set<ApprovalCase>().Where(one => page.Contains(one.Id)).OrderBy(one => one.Id)
                .Include(one => one.Suspensions).Include(one => one.Extensions).AsSplitQuery().ToListAsync(ct))
            {
                (DueDates due, DateOnly? acceptance) = (one.Due, one.AcceptanceDue);
                if (reckon(one, calendars.For(one.Organ.RegionCode.Value)))
                {
                    moved.Add($"{one.Number?.Value}{Moved(one, due, acceptance)}");
                }
            }

            await context.SaveChangesAsync(ct);
            context.ChangeTracker.Clear();
        }

        return new Reckoning(open.Length, moved);
    }

    private static string Moved(ApprovalCase one, DueDates due, DateOnly? acceptance) => string.Concat(
        Line("受理期限", acceptance, one.AcceptanceDue),
        Line("承诺到期", due.PromisedDue, one.Due.PromisedDue),
        Line("法定到期", due.StatutoryDue, one.Due.StatutoryDue),
        Line("黄灯起始", due.YellowFrom, one.Due.YellowFrom));

    private static string Line(string name, DateOnly? before, DateOnly? after) => before == after ? "" : $"　{name} {Show(before)} → {Show(after)}";

    private static string Show(DateOnly? day) => day is { } known ? known.ToString("yyyy-MM-dd") : "暂停";
}
