using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Jobs;

/// <summary>The jobs, as they run; each can be started at once.</summary>
public sealed partial class JobsPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly Dictionary<string, DateTime> _asked = new(StringComparer.Ordinal);
    private IReadOnlyList<JobLine> _lines = [];
    private IDisposable? _subscription;
    private Outcome? _outcome;

    [Inject]
    public required JobList Jobs { get; init; }

    [Inject]
    public required RunJob Run { get; init; }

    [Inject]
    public required LocalChangeFeed Feed { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        _lines = Jobs.Read();
        _subscription = Feed.Subscribe(signal =>
        {
            if (signal.Kind == ScheduledRun.Signal)
            {
                _ = InvokeAsync(Reread);
            }
        });
    }

    private bool IsRunning(JobLine line) => _asked.TryGetValue(line.Name, out DateTime asked) && !(line.Last?.StartedAt >= asked);

    private async Task RunAsync(JobLine line)
    {
        DateTime now = Clock.GetUtcNow().UtcDateTime;
        _outcome = await Run.RunAsync(line.Name, _gone.Token);
        if (_outcome.IsOk)
        {
            _asked[line.Name] = now;
            _lines = Jobs.Read();
        }
    }

    private void Reread()
    {
        if (_gone.HasCome)
        {
            return;
        }

        _lines = Jobs.Read();
        foreach (JobLine done in _lines.Where(line => _asked.ContainsKey(line.Name) && !IsRunning(line)))
        {
            // The outcome of what was asked for is said once, then the list shows it.
            _asked.Remove(done.Name);
            _outcome = Outcome.Ok($"“{done.Title}”运行完毕：{(done.Last!.Succeeded ? "" : "失败，")}{done.Last.Result}");
        }

        StateHasChanged();
    }
}
