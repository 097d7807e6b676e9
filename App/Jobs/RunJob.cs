using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using Quartz;

namespace ApprovalOffice.App.Jobs;

/// <summary>立即运行: starts a job beside its rhythm; what comes of it stands in the ledger.</summary>
public sealed class RunJob(CurrentPerson me, IServiceProvider services, ILogger<RunJob> log)
{
    /// <summary>The one job that the audit administrator may start as well.</summary>
    private const string Verification = "verify";

    /// <summary>Starts it; it runs in the background, and never twice at once.</summary>
    public async Task<Outcome> RunAsync(string name, CancellationToken ct)
    {
        if (!me.May(Permissions.KeepSystem) && !(name == Verification && me.May(Permissions.ReadTrail)))
        {
            return Outcome.Forbidden();
        }

        if (Schedules.All.FirstOrDefault(schedule => schedule.Name == name) is not { } known)
        {
            return Outcome.NotFound("没有这项任务。");
        }

        if (services.GetService<ISchedulerFactory>() is not { } schedulers)
        {
            return Outcome.Refused(JobRules.NoJobsHere);
        }

        IScheduler scheduler = await schedulers.GetScheduler(ct);
        await scheduler.TriggerJob(new JobKey(name), ct);
        log.LogInformation("Job {Job} started by {PersonId}", name, me.PersonId);
        return Outcome.Ok($"“{known.Title}”已开始运行。");
    }
}
