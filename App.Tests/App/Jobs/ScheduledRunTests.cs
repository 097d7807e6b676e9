using ApprovalOffice.App.Jobs;
using ApprovalOffice.Data.Records;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.App.Jobs;

/// <summary>What is said of a job that did not come to its end.</summary>
public sealed class ScheduledRunTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("office-jobs-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task AJobThatFindsTheDatabaseBusy_SaysThatItIsTriedAgain()
    {
        JobRun busy = await RunAsync(new SqliteException("database is locked", 5));
        busy.Succeeded.ShouldBeFalse();
        busy.Result.ShouldStartWith("数据库正忙，下次运行时再办");

        (await RunAsync(new InvalidOperationException("broken"))).Result.ShouldStartWith("未完成，参考号");

        JobRun done = await RunAsync(null);
        done.Succeeded.ShouldBeTrue();
        done.Result.ShouldBe("封存 3 行");
    }

    private async Task<JobRun> RunAsync(Exception? fault)
    {
        ServiceCollection services = new();
        services.AddScoped(typeof(SealTrail), _ => new Work(fault));
        await using ServiceProvider provider = services.BuildServiceProvider();
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        JobLedger ledger = new(folder);
        ScheduledRun run = new(provider.GetRequiredService<IServiceScopeFactory>(), ledger, new LocalChangeFeed(NullLogger<LocalChangeFeed>.Instance), new JobGate(), clock, NullLogger<ScheduledRun>.Instance);

        await run.RunAsync(Schedules.All.Single(one => one.Name == "seal"), CancellationToken.None);

        return ledger.Last("seal").ShouldNotBeNull();
    }

    private sealed class Work(Exception? fault) : IScheduledWork
    {
        public Task<string> RunAsync(CancellationToken cancellationToken) => fault is null ? Task.FromResult("封存 3 行") : Task.FromException<string>(fault);
    }
}
