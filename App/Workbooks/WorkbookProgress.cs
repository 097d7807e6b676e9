namespace ApprovalOffice.App.Workbooks;

/// <summary>Tells how far a task is, often enough for a person who watches and seldom enough for the database.</summary>
internal sealed class WorkbookProgress(Guid id, RunningWorkbooks running, WorkbookLedger ledger, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private long? _last;

    /// <summary>Rows in all, once counted.</summary>
    public long? InAll { get; set; }

    /// <summary>Whether the database may be told; not while an import is being written.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Notes the rows done so far.</summary>
    /// <exception cref="OperationCanceledException">Its person has given it up.</exception>
    public async ValueTask ReportAsync(long rows, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        long now = clock.GetTimestamp();
        if (_last is { } last && clock.GetElapsedTime(last, now) < Pause)
        {
            return;
        }

        _last = now;
        running.Note(id, rows, InAll);
        if (!IsSilent && !await ledger.AdvanceAsync(id, rows, InAll, ct))
        {
            running.TryCancel(id);
            ct.ThrowIfCancellationRequested();
        }
    }
}
