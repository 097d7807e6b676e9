using ApprovalOffice.App.Shell;
using Quartz;

namespace ApprovalOffice.App.Jobs;

/// <summary>Reads what the office does by the clock, when it last did and when it will.</summary>
public sealed class JobList
{
    private readonly JobLedger _ledger;
    private readonly TimeProvider _clock;

    internal JobList(JobLedger ledger, TimeProvider clock) => (_ledger, _clock) = (ledger, clock);

    /// <summary>All jobs.</summary>
    public IReadOnlyList<JobLine> Read() =>
        [.. Schedules.All.Select(schedule => new JobLine(schedule.Name, schedule.Title, schedule.Rhythm, _ledger.Last(schedule.Name), NextAfter(schedule, _clock.GetUtcNow())))];

    /// <summary>When a schedule comes next after an instant, UTC.</summary>
    internal static DateTime? NextAfter(Schedule schedule, DateTimeOffset instant) =>
        new CronExpression(schedule.Cron, OfficeTime.Zone).GetNextValidTimeAfter(instant)?.UtcDateTime;
}
