using Quartz;

namespace ApprovalOffice.App.Jobs;

/// <summary>At the start, does at once what fell due while the office was closed.</summary>
internal sealed class MissedRuns(ISchedulerFactory schedulers, JobLedger ledger, TimeProvider clock, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>What fell due since it last ran, or never ran.</summary>
    public IEnumerable<Schedule> Find()
    {
        DateTimeOffset now = clock.GetUtcNow();
        return Schedules.All.Where(schedule => schedule.CatchesUp).Where(schedule => ledger.Last(schedule.Name) is not { } last
            || JobList.NextAfter(schedule, new DateTimeOffset(last.StartedAt, TimeSpan.Zero)) <= now.UtcDateTime);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration whenStarted = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        using CancellationTokenRegistration whenStopped = stoppingToken.Register(() => started.TrySetResult());
        await started.Task;
        if (stoppingToken.IsCancellationRequested)
        {
            // The office did not get as far as opening.
            return;
        }

        IScheduler scheduler = await schedulers.GetScheduler(stoppingToken);
        foreach (Schedule schedule in Find())
        {
            await scheduler.TriggerJob(new JobKey(schedule.Name), stoppingToken);
        }
    }
}
