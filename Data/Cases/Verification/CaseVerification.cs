using System.Text.Json;
using ApprovalOffice.Data.Calendars;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.Verification;

/// <summary>
/// Cases against their own events: the stored due days recomputed, events and national statuses without gaps, the state that the last
/// event left, the chain of the exchange standard (§4). Read in pages, so that memory does not grow with the office.
/// </summary>
internal sealed class CaseVerification(IDbContextFactory<OfficeDbContext> databases) : IVerification
{
    private const int PageSize = 200;
    private const int MostFaults = 500;

    public string Subject => "办件";

    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken)
    {
        await using OfficeDbContext reading = await databases.CreateDbContextAsync(cancellationToken);
        OrganDirectory organs = await OrganDirectory.LoadAsync(reading, cancellationToken);
        RegionalCalendars calendars = await CalendarStore.LoadAsync(reading, organs.Regions, cancellationToken);
        DateTime? calendarChangedAt = await CalendarChangedAtAsync(reading, cancellationToken);
        List<Guid> ids = await reading.Set<ApprovalCase>().Where(c => c.State != CaseState.Draft).OrderBy(c => c.CreatedAt).Select(c => c.Id).ToListAsync(cancellationToken);
        List<string> faults = [], remarks = [];
        await foreach ((List<string> wrong, List<string> noted) in SideBySide.RunAsync(
            ids.Chunk(PageSize), SideBySide.AtOnce, (page, stop) => LookAsync(page, calendars, calendarChangedAt, stop), cancellationToken))
        {
            faults.AddRange(wrong);
            remarks.AddRange(noted);
        }

        string more = faults.Count > MostFaults ? $"，此处列出前 {MostFaults} 处" : "";
        return new VerificationResult(Subject, $"共 {ids.Count} 件，不符 {faults.Count} 处{more}。", [.. faults.Take(MostFaults)], [.. remarks.Take(MostFaults)]);
    }

    private async Task<(List<string> Faults, List<string> Remarks)> LookAsync(Guid[] page, RegionalCalendars calendars, DateTime? calendarChangedAt, CancellationToken ct)
    {
        // A context a page: what was read is let go again.
        await using OfficeDbContext context = await databases.CreateDbContextAsync(ct);
        List<string> faults = [], remarks = [];
        foreach (ApprovalCase subject in await context.Set<ApprovalCase>().AsNoTracking()
            .Where(c => page.Contains(c.Id))
            .Include(c => c.Events.OrderBy(e => e.Sequence)).ThenInclude(e => e.National.OrderBy(n => n.Sequence))
            .AsSplitQuery()
            .ToListAsync(ct))
        {
            Look(subject, calendars.For(subject.Organ.RegionCode.Value), calendarChangedAt, faults, remarks);
        }

        return (faults, remarks);
    }

    private static void Look(ApprovalCase subject, WorkingCalendar calendar, DateTime? calendarChangedAt, List<string> faults, List<string> remarks)
    {
        string name = subject.Number?.Value ?? subject.Id.ToString();
        faults.AddRange(EventSequence.FaultsOf(subject).Select(fault => $"{name} {fault}。"));
        faults.AddRange(FrozenLimits.FaultsOf(subject).Select(fault => $"{name} {fault}。"));
        IReadOnlyList<string> due;
        try
        {
            due = StoredDueDays.FaultsOf(subject, calendar);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            faults.Add($"{name} 无法由事件重算期限：{fault.Message}。");
            return;
        }

        // A calendar that changed after the end does not move a case that has ended.
        bool endedBefore = CaseStates.Finished.Contains(subject.State) && subject.Events.Count > 0 && subject.Events[^1].RecordedAt < calendarChangedAt;
        (endedBefore ? remarks : faults).AddRange(due.Select(fault => $"{name} {fault}{(endedBefore ? "（办结之后日历有变更）" : "")}。"));
    }

    private static Task<DateTime?> CalendarChangedAtAsync(OfficeDbContext context, CancellationToken cancellationToken) => context.Set<AuditRecord>()
        .Where(record => record.EntityType == nameof(CalendarDay) || record.EntityType == nameof(CalendarYear) || record.EntityType == nameof(ClockSetting))
        .MaxAsync(record => (DateTime?)record.OccurredAt, cancellationToken);
}
