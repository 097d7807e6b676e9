using ApprovalOffice.App.Jobs;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>
/// 办理异常排查: looks through the events of the office in the order in which they were recorded, each once, and keeps what is unusual. What is found in a page of
/// events is saved with the place behind it: a run that is broken off goes on where it was.
/// </summary>
internal sealed class FindAnomalies(IDbContextFactory<OfficeDbContext> contexts, HandledCases cases, OfficeReference reference, AnomalyThresholds thresholds, TimeProvider clock) : IScheduledWork
{
    private const int PageSize = 1_000;

    // A transaction that began before another one may end after it: what is as young as this is looked at the next time.
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        (int events, int found) = (0, 0);
        while (await PageAsync(cancellationToken) is { Events: > 0 } page)
        {
            (events, found) = (events + page.Events, found + page.Found);
        }

        return events == 0 ? "没有新的办理记录" : $"排查办理记录 {events} 条，发现线索 {found} 条";
    }

    private async Task<(int Events, int Found)> PageAsync(CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        db.Describe("排查办理异常");
        AnomalyScan? place = await db.Set<AnomalyScan>().SingleOrDefaultAsync(ct);
        if (place is null)
        {
            db.Add(place = new AnomalyScan());
        }

        List<HandledEvent> page = await EventsAsync(db, place, ct);
        if (page.Count == 0)
        {
            return (0, 0);
        }

        int found = await KeepAsync(db, await DetectAsync(db, page, ct), ct);
        place.Pass(page[^1]);

        // Read outside, saved as one: the office's one writer is not kept waiting while a page is looked through.
        await db.SaveChangesAsync(ct);
        return (page.Count, found);
    }

    private async Task<List<HandledEvent>> EventsAsync(OfficeDbContext db, AnomalyScan place, CancellationToken ct)
    {
        (DateTime after, Guid last) = (place.RecordedAt, place.EventId);
        DateTime until = (clock.GetUtcNow() - Settled).UtcDateTime;
        return await Of(db.Set<CaseEvent>().AsNoTracking()
            .Where(e => e.RecordedAt >= after && e.RecordedAt <= until && (e.RecordedAt > after || e.Id > last))
            .OrderBy(e => e.RecordedAt).ThenBy(e => e.Id).Take(PageSize)).ToListAsync(ct);
    }

    private static IQueryable<HandledEvent> Of(IQueryable<CaseEvent> events) =>
        events.Select(e => new HandledEvent(e.CaseId, e.Sequence, e.Id, e.Action, e.OccurredAt, e.RecordedAt, e.PersonId, e.PersonName));

    private async Task<List<(HandlingCaseHead Case, AnomalyEvidence Evidence)>> DetectAsync(OfficeDbContext db, List<HandledEvent> page, CancellationToken ct)
    {
        HandledCases.Found known = await cases.LoadAsync(db, page, ct);
        Dictionary<(Guid, CaseAction), Queue<DateTime>> acts = await BeforeAsync(db, page[0], ct);
        List<(HandlingCaseHead, AnomalyEvidence)> evidence = [];
        foreach (HandledEvent one in page)
        {
            HandlingCaseHead head = known.Heads[one.CaseId];
            AnomalyDetector detector = new(thresholds, new WorkingHours(await reference.CalendarAsync(head.Region, ct), thresholds.OpensAt, thresholds.ClosesAt));
            evidence.AddRange(detector.OfEvent(one).Select(e => (head, e)));
            if (known.Cases.GetValueOrDefault(one.CaseId) is { } of)
            {
                evidence.AddRange(detector.InCase(one, of).Select(e => (head, e)));
            }

            if (Count(acts, one) is { } count && detector.InBatch(one, count) is { } batch)
            {
                evidence.Add((head, batch));
            }
        }

        return evidence;
    }

    // The acts of the minutes before the page: a batch does not begin anew with it.
    private async Task<Dictionary<(Guid, CaseAction), Queue<DateTime>>> BeforeAsync(OfficeDbContext db, HandledEvent first, CancellationToken ct)
    {
        DateTime from = first.RecordedAt.AddMinutes(-thresholds.BatchMinutes);
        (DateTime to, Guid id) = (first.RecordedAt, first.Id);
        Dictionary<(Guid, CaseAction), Queue<DateTime>> acts = [];
        await foreach (HandledEvent one in Of(db.Set<CaseEvent>().AsNoTracking()
            .Where(e => e.RecordedAt >= from && e.RecordedAt <= to && (e.RecordedAt < to || e.Id < id))
            .OrderBy(e => e.RecordedAt).ThenBy(e => e.Id)).AsAsyncEnumerable().WithCancellation(ct))
        {
            Count(acts, one);
        }

        return acts;
    }

    private int? Count(Dictionary<(Guid, CaseAction), Queue<DateTime>> acts, HandledEvent one)
    {
        if (one.PersonId is not { } person || !AnomalyDetector.IsCounted(one.Action))
        {
            return null;
        }

        if (!acts.TryGetValue((person, one.Action), out Queue<DateTime>? times))
        {
            acts.Add((person, one.Action), times = new Queue<DateTime>());
        }

        while (times.TryPeek(out DateTime oldest) && one.RecordedAt - oldest > TimeSpan.FromMinutes(thresholds.BatchMinutes))
        {
            times.Dequeue();
        }

        times.Enqueue(one.RecordedAt);
        return times.Count;
    }

    private async Task<int> KeepAsync(OfficeDbContext db, List<(HandlingCaseHead Case, AnomalyEvidence Evidence)> evidence, CancellationToken ct)
    {
        List<Guid> about = [.. evidence.Select(e => e.Case.Id).Distinct()];
        HashSet<(Guid, AnomalyKind, int)> known = [.. (await db.Set<HandlingAnomaly>().AsNoTracking().Where(a => about.Contains(a.CaseId))
            .Select(a => new { a.CaseId, a.Kind, a.EventSequence }).ToListAsync(ct)).Select(a => (a.CaseId, a.Kind, a.EventSequence))];
        int kept = 0;
        foreach ((HandlingCaseHead of, AnomalyEvidence one) in evidence)
        {
            if (known.Add((of.Id, one.Kind, one.EventSequence)))
            {
                db.Add(HandlingAnomaly.Of(of.Id, of.OrganId, of.Region, one, clock));
                kept++;
            }
        }

        return kept;
    }
}
