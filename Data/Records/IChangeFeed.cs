namespace ApprovalOffice.Data.Records;

/// <summary>
/// Tells open screens that something changed. Publish after the commit. A signal may be lost (a broken connection),
/// so screens also read anew when they come back; it is never the only way to learn a fact.
/// </summary>
public interface IChangeFeed
{
    /// <summary>Publishes a signal to all servers.</summary>
    Task PublishAsync(ChangeSignal signal, CancellationToken cancellationToken = default);

    /// <summary>Calls <paramref name="onSignal"/> for each signal until the subscription is disposed. It must return quickly and not throw.</summary>
    IDisposable Subscribe(Action<ChangeSignal> onSignal);
}
