using System.Threading.Channels;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Jobs;

/// <summary>
/// Delivers as soon as something was decided, instead of at the next tick of the clock: every signal of the change feed may have left
/// messages behind it. The scheduled job stays, for what comes due by itself and for signals that were lost.
/// </summary>
internal sealed class DeliveryWake(LocalChangeFeed feed, IServiceScopeFactory scopes, JobGate gate, ILogger<DeliveryWake> log) : BackgroundService
{
    // What a delivery itself and the jobs publish brings no message.
    private static readonly HashSet<string> Echoes = new(StringComparer.Ordinal) { "notice", ScheduledRun.Signal, Workbooks.WorkbookLedger.Signal };

    // One place: signals that come while a delivery runs are one more delivery, however many they are.
    private readonly Channel<bool> _woken = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using IDisposable subscription = feed.Subscribe(signal =>
        {
            if (!Echoes.Contains(signal.Kind))
            {
                _woken.Writer.TryWrite(true);
            }
        });
        await foreach (bool _ in _woken.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await gate.WaitAsync(stoppingToken);
                await using AsyncServiceScope scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<OutboxDispatcher>().DispatchAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Delivery must go on; the scheduled job shows on its page when nothing can be delivered at all.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                log.LogError(fault, "Delivery after a change failed");
            }
        }
    }
}
