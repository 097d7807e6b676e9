using ApprovalOffice.App.Jobs;
using ApprovalOffice.Data.Records;
using Quartz;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Lets the job begin at once on this server; where jobs run elsewhere, it is begun there within seconds.</summary>
public sealed class WorkbookWake(IServiceProvider services, IChangeFeed feed)
{
    /// <summary>Name of the job.</summary>
    public const string Job = "workbooks";

    /// <summary>A task was asked for, confirmed or given up.</summary>
    public async Task TellAsync(Guid taskId, CancellationToken ct)
    {
        await feed.PublishAsync(new ChangeSignal(WorkbookLedger.Signal, taskId), CancellationToken.None);
        if (services.GetService<ISchedulerFactory>() is { } schedulers)
        {
            IScheduler scheduler = await schedulers.GetScheduler(ct);
            await scheduler.TriggerJob(new JobKey(Job), ct);
        }
    }
}
