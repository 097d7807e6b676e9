using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Window;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Window;

/// <summary>
/// 今日: what the window has done since midnight, by clerk, counted from the events of the cases: each case counts once a time it was done to. The window is those
/// who work for the same organ.
/// </summary>
public sealed class WindowToday(PageReads pages, CaseScope scope, CurrentPerson person, TimeProvider clock)
{
    private static readonly CaseAction[] Counted = [.. TodayActs.All.SelectMany(act => act.Actions())];

    /// <summary>The figures, and what is behind the one looked into.</summary>
    public async Task<TodayView> ReadAsync(TodayFilter filter, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        DateOnly today = clock.Today();
        DateTime midnight = OfficeZone.UtcOf(today, TimeOnly.MinValue);
        IQueryable<Guid?> clerks = Clerks(db);
        IQueryable<CaseEvent> done = db.Set<CaseEvent>().AsNoTracking()
            .Where(e => e.RecordedAt >= midnight && Counted.Contains(e.Action) && clerks.Contains(e.PersonId));
        IQueryable<ApprovalCase> visible = (await scope.SubmittedAsync(db, ct)).AsNoTracking();

        // What was done today is little; which of it the person sees is asked for by its keys. Joined, an engine may begin with all cases of a region.
        var acts = await done.Select(e => new { PersonId = e.PersonId!.Value, e.PersonName, e.Action, e.CaseId }).ToListAsync(ct);
        List<Guid> touched = [.. acts.Select(e => e.CaseId).Distinct()];
        HashSet<Guid> seen = touched.Count == 0 ? [] : [.. await visible.Where(c => touched.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct)];
        List<Tally> tallies = [.. acts.Where(e => seen.Contains(e.CaseId)).GroupBy(e => (e.PersonId, e.PersonName, e.Action)).Select(same => new Tally(same.Key.PersonId, same.Key.PersonName, same.Key.Action, same.Count()))];
        var taken = await db.Set<WindowTake>().AsNoTracking()
            .Where(t => t.EndedAt >= midnight && t.End == WindowTakeEnd.Finished && t.TakenAt < t.EndedAt && t.EndedAt <= t.LapsesAt && clerks.Contains(t.ClerkId))
            .Select(t => new { t.ClerkId, t.ClerkName, t.TakenAt, t.EndedAt }).ToListAsync(ct);
        List<Span> spans = taken.ConvertAll(t => new Span(t.ClerkId, t.ClerkName, (t.EndedAt!.Value - t.TakenAt).TotalMinutes));

        TodayRow window = RowOf(null, "本窗口", tallies, spans);
        List<TodayRow> rows =
        [
            .. tallies.Select(t => (Id: t.ClerkId, t.Name)).Concat(spans.Select(s => (Id: s.ClerkId, s.Name))).DistinctBy(c => c.Id)
                .OrderBy(c => c.Id == person.PersonId ? 0 : 1).ThenBy(c => c.Name, StringComparer.Ordinal)
                .Select(c => RowOf(c.Id, c.Name, tallies.FindAll(t => t.ClerkId == c.Id), spans.FindAll(s => s.ClerkId == c.Id))),
        ];
        if (filter.Act is not { } act)
        {
            return new TodayView(today, rows, window, [], 1, 0);
        }

        int total = (filter.ClerkId is { } id ? rows.Find(r => r.ClerkId == id) : window)?[act] ?? 0;
        int page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + TodayView.PageSize - 1) / TodayView.PageSize));
        return new TodayView(today, rows, window, total == 0 ? [] : await LinesAsync(done, visible, act, filter.ClerkId, page, ct), page, total);
    }

    private static Task<List<TodayLine>> LinesAsync(IQueryable<CaseEvent> done, IQueryable<ApprovalCase> visible, TodayAct act, Guid? clerk, int page, CancellationToken ct)
    {
        CaseAction[] actions = [.. act.Actions()];
        return (
            from e in done.Where(e => actions.Contains(e.Action) && (clerk == null || e.PersonId == clerk))
            join c in visible on e.CaseId equals c.Id
            orderby e.RecordedAt descending, e.Id descending
            select new TodayLine(c.Id, c.Number, c.Matter.Name, c.Subject.ProjectName, e.RecordedAt, e.PersonName))
            .Skip((page - 1) * TodayView.PageSize).Take(TodayView.PageSize).ToListAsync(ct);
    }

    private static TodayRow RowOf(Guid? clerk, string name, List<Tally> tallies, List<Span> spans) => new(
        clerk, name,
        TodayActs.All.ToDictionary(act => act, act => tallies.Where(t => act.Actions().Contains(t.Action)).Sum(t => t.Count)),
        spans.Count == 0 ? null : spans.Average(s => s.Minutes));

    private IQueryable<Guid?> Clerks(OfficeDbContext db)
    {
        Guid me = person.PersonId;
        Guid? organ = person.OrganId;
        return db.Set<Person>().Where(p => p.Id == me || (organ != null && p.OrganId == organ)).Select(p => (Guid?)p.Id);
    }

    private sealed record Tally(Guid ClerkId, string Name, CaseAction Action, int Count);

    private sealed record Span(Guid ClerkId, string Name, double Minutes);
}
