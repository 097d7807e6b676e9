namespace ApprovalOffice.App.Jobs;

/// <summary>
/// Holds the jobs back while the past of a demonstration city is being told: a job of today would take an application that its clerk is
/// about to accept for one that nobody answered.
/// </summary>
public sealed class JobGate
{
    private volatile TaskCompletionSource? _held;

    /// <summary>Holds the jobs back until <see cref="Open"/>.</summary>
    public void Hold() => _held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets them run.</summary>
    public void Open() => _held?.TrySetResult();

    /// <summary>Waits until the jobs may run.</summary>
    public Task WaitAsync(CancellationToken ct) => _held is { } held ? held.Task.WaitAsync(ct) : Task.CompletedTask;
}
