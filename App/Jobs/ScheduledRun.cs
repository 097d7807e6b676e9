using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Quartz;
using Serilog.Context;

namespace ApprovalOffice.App.Jobs;

/// <summary>Runs one piece of work in a scope of its own and writes down how it went; a failure is logged and tried again at the next hour.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduledRun(IServiceScopeFactory scopes, JobLedger ledger, LocalChangeFeed feed, JobGate gate, TimeProvider clock, ILogger<ScheduledRun> log) : IJob
{
    /// <summary>The kind of the signal, on this server, that a job has run.</summary>
    public const string Signal = "job";

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await RunAsync(Schedules.All.Single(one => one.Name == context.JobDetail.Key.Name), cancellationToken);

    /// <summary>Runs the work of a schedule once.</summary>
    public async Task RunAsync(Schedule schedule, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        DateTime started = clock.GetUtcNow().UtcDateTime;
        string reference = Reference.New(clock);
        using IDisposable property = LogContext.PushProperty("Reference", reference);
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            IScheduledWork work = (IScheduledWork)scope.ServiceProvider.GetRequiredService(schedule.Work);
            string result = await work.RunAsync(cancellationToken);
            ledger.Note(schedule.Name, new JobRun(started, clock.GetUtcNow().UtcDateTime, Succeeded: true, result));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The office is closing; the job is caught up at the next start.
        }
        catch (Exception fault) when (StorageRules.Behind(fault) == StorageRules.Busy)
        {
            // Somebody writes for long, an import of a large workbook: nothing is lost and nothing is broken, the next run takes the work along.
            log.LogWarning(fault, "Job {Job} found the database busy and is tried again at its next hour", schedule.Name);
            ledger.Note(schedule.Name, new JobRun(started, clock.GetUtcNow().UtcDateTime, Succeeded: false, $"数据库正忙，下次运行时再办，参考号 {reference}"));
        }
#pragma warning disable CA1031 // A job that fails must not end the scheduler: it is logged, shown on the page of jobs and tried again.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.LogError(fault, "Job {Job} failed", schedule.Name);
            ledger.Note(schedule.Name, new JobRun(started, clock.GetUtcNow().UtcDateTime, Succeeded: false, $"未完成，参考号 {reference}"));
        }

        await feed.PublishAsync(new ChangeSignal(Signal, Guid.Empty), CancellationToken.None);
    }
}
