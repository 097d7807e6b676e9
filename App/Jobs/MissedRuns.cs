using Quartz;

namespace ApprovalOffice.App.Jobs;

/// <summary>At the start, does at once what fell due while the office was closed.</summary>
internal sealed class MissedRuns(ISchedulerFactory schedulers, JobLedger ledger, TimeProvider clock, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>What fell due since it last ran, or never ran; an office that is closed at night verifies itself all the same.</summary>
    public IEnumerable<Schedule> Find()
    {
        DateTimeOffset now = clock.GetUtcNow();
        return Schedules.All.Where(schedule => ledger.Last(schedule.Name) is not { } last
            || JobList.NextAfter(schedule, new DateTimeOffset(last.StartedAt, TimeSpan.Zero)) <= now.UtcDateTime);
    }

    /// <summary>One run, as soon as it should be; what may wait goes last where several are ready. The scheduler waits in real time.</summary>
    internal static ITrigger CatchUp(Schedule schedule, DateTimeOffset start) => TriggerBuilder.Create()
        .WithIdentity($"{schedule.Name}-missed").ForJob(new JobKey(schedule.Name))
        .StartAt(start.AddMinutes(schedule.CatchUpMinutes))
        .WithPriority(schedule.CatchUpMinutes == 0 ? TriggerConstants.DefaultPriority : 1)
        .Build();

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
            await scheduler.ScheduleTrigger(CatchUp(schedule, TimeProvider.System.GetUtcNow()), TriggerConflict.Replace, stoppingToken);
        }
    }
}
