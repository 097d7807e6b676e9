using System.Threading.Channels;
using ApprovalOffice.App.Features.Review.Bulk;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Jobs;

/// <summary>
/// Carries out bulk grants: at the start what a stop of the office left waiting, afterwards what is ordered, at once. When the storage is
/// away it tries again after a while.
/// </summary>
internal sealed class BulkGrantLoop(LocalChangeFeed feed, IServiceScopeFactory scopes, JobGate gate, ILogger<BulkGrantLoop> log, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    // One place: orders that come while a run is under way are one more run, however many they are.
    private readonly Channel<bool> _woken = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using IDisposable subscription = feed.Subscribe(signal =>
        {
            if (signal.Kind == BulkGrantRun.Signal)
            {
                _woken.Writer.TryWrite(true);
            }
        });
        using CancellationTokenRegistration whenStarted = lifetime.ApplicationStarted.Register(() => _woken.Writer.TryWrite(true));
        while (await _woken.Reader.WaitToReadAsync(stoppingToken))
        {
            _woken.Reader.TryRead(out _);
            try
            {
                await gate.WaitAsync(stoppingToken);
                await using AsyncServiceScope scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<BulkGrantRun>().RunAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever stood in the way, what waits in the database is tried again.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                log.LogError(fault, "Bulk grants stand still for {Pause}", Pause);
                await Task.Delay(Pause, TimeProvider.System, stoppingToken);
                _woken.Writer.TryWrite(true);
            }
        }
    }
}
