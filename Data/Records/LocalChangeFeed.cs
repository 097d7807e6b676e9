using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ApprovalOffice.Data.Records;

/// <summary>Tells the screens of this one server.</summary>
public sealed class LocalChangeFeed(ILogger<LocalChangeFeed> log) : IChangeFeed
{
    private readonly ConcurrentDictionary<Subscription, Action<ChangeSignal>> subscribers = new();

    /// <inheritdoc/>
    public Task PublishAsync(ChangeSignal signal, CancellationToken cancellationToken = default)
    {
        Deliver(signal);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public IDisposable Subscribe(Action<ChangeSignal> onSignal)
    {
        Subscription subscription = new(this);
        subscribers[subscription] = onSignal;
        return subscription;
    }

    internal void Deliver(ChangeSignal signal)
    {
        foreach (Action<ChangeSignal> subscriber in subscribers.Values)
        {
            try
            {
                subscriber(signal);
            }
            catch (Exception fault)
            {
                // One screen's fault must not keep the others from hearing.
                log.LogError(fault, "A subscriber failed on {SignalKind}", signal.Kind);
            }
        }
    }

    private sealed class Subscription(LocalChangeFeed feed) : IDisposable
    {
        public void Dispose() => feed.subscribers.TryRemove(this, out _);
    }
}
