using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Anomalies;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>One piece of evidence: its facts, what the organ says to it, and what a person found.</summary>
public sealed partial class AnomalyPage : IDisposable
{
    private const string OutcomeId = "anomaly-outcome";

    private static readonly IReadOnlyList<(string Code, string Name)> Findings = [.. Enum.GetValues<AnomalyFinding>().Select(f => (f.ToString(), f.Chinese()))];

    private readonly Departure _gone = new();
    private AnomalyRow? _row;
    private HandlingAnomaly? _anomaly;
    private Outcome? _outcome;
    private string _words = "";
    private string _finding = "";
    private string _reason = "";
    private bool _missing;
    private bool _busy;

    [Parameter]
    public Guid AnomalyId { get; set; }

    [Inject]
    public required AnomalyActs Acts { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => _row is null ? LoadAsync() : Task.CompletedTask;

    private string? Problem(string field) => _outcome is { IsOk: false } && _outcome.Field == field ? _outcome.Sentence : null;

    private async Task LoadAsync()
    {
        (AnomalyRow Row, HandlingAnomaly Anomaly)? found = await Acts.FindAsync(AnomalyId, _gone.Token);
        (_row, _anomaly, _missing) = (found?.Row, found?.Anomaly, found is null);
    }

    // What was typed stays; whoever saves next has seen what another wrote meanwhile.
    private async Task ReloadAsync()
    {
        await LoadAsync();
        _outcome = Outcome.Ok("已读取最新内容，您填写的内容仍在下面。");
    }

    private Task ExplainAsync() => RunAsync(() => Acts.ExplainAsync(AnomalyId, _anomaly!.Version, _words, _gone.Token), () => _words = "");

    private Task JudgeAsync() => RunAsync(
        () => Acts.JudgeAsync(AnomalyId, _anomaly!.Version, Enum.TryParse(_finding, out AnomalyFinding finding) ? finding : null, _reason, _gone.Token),
        () => _reason = "");

    private async Task RunAsync(Func<Task<Outcome>> act, Action whenDone)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            _outcome = await act();
            if (_outcome.IsOk)
            {
                whenDone();
                await LoadAsync();
            }
        }
        finally
        {
            _busy = false;
        }

        StateHasChanged();
        await Script.FocusFieldAsync(_outcome.Field?.ToLowerInvariant() ?? OutcomeId, _gone.Token);
    }
}
