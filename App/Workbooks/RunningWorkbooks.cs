using System.Collections.Concurrent;

namespace ApprovalOffice.App.Workbooks;

/// <summary>What this server is at: one task at a time, so that a long export does not take the machine from the people at their desks.</summary>
public sealed class RunningWorkbooks
{
    private readonly ConcurrentDictionary<Guid, Run> _runs = new();
    private int _taken;

    /// <summary>Takes the one place; false while another has it.</summary>
    public bool TryEnter() => Interlocked.Exchange(ref _taken, 1) == 0;

    /// <summary>Gives it back.</summary>
    public void Leave() => Interlocked.Exchange(ref _taken, 0);

    /// <summary>A task begins; whoever cancels it cancels this source.</summary>
    public void Begin(Guid id, CancellationTokenSource source) => _runs[id] = new Run(source);

    /// <summary>A task has ended.</summary>
    public void End(Guid id) => _runs.TryRemove(id, out _);

    /// <summary>How far a task is that has told nobody else; null when it does not run here.</summary>
    public (long Rows, long? InAll)? Progress(Guid id) => _runs.TryGetValue(id, out Run? run) ? (run.Rows, run.InAll) : null;

    /// <summary>Notes how far it is.</summary>
    public void Note(Guid id, long rows, long? inAll)
    {
        if (_runs.TryGetValue(id, out Run? run))
        {
            (run.Rows, run.InAll) = (rows, inAll);
        }
    }

    /// <summary>Stops a task at its next row; false when it does not run here.</summary>
    public bool TryCancel(Guid id)
    {
        if (!_runs.TryGetValue(id, out Run? run))
        {
            return false;
        }

        run.WasCancelled = true;
        try
        {
            run.Source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended at this moment.
        }

        return true;
    }

    /// <summary>Whether its person has stopped it, and not the end of the server.</summary>
    public bool WasCancelled(Guid id) => _runs.TryGetValue(id, out Run? run) && run.WasCancelled;

    private sealed class Run(CancellationTokenSource source)
    {
        public CancellationTokenSource Source => source;

        public long Rows { get; set; }

        public long? InAll { get; set; }

        public bool WasCancelled { get; set; }
    }
}
