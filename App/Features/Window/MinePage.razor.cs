using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Window;

/// <summary>What the clerk has in hand, to be gone on with, put back, or handed over at the end of the shift.</summary>
public sealed partial class MinePage : IDisposable
{
    private static readonly (string Key, string Word)[] Keys = [("↑ ↓ J K", "选择申请"), ("Enter", "打开"), ("F", "放回")];

    private static readonly Dictionary<string, string> FieldIds = new(StringComparer.Ordinal) { ["ColleagueId"] = "colleague", ["Note"] = "hand-over-note" };

    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private readonly HashSet<Guid> _chosen = [];
    private TakesView? _view;
    private Outcome? _outcome;
    private string _colleague = "";
    private string _note = "";
    private string? _focus;
    private bool _busy;
    private CalmSubscription? _subscription;

    public MinePage() => _news = new PageNews(LoadAsync);

    [Inject]
    public required TakeReading Reading { get; init; }

    [Inject]
    public required PutBackCase PutBack { get; init; }

    [Inject]
    public required HandOverTakes HandOver { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override Task OnInitializedAsync()
    {
        _subscription = new CalmSubscription(Feed, Clock, signal => signal.Kind is TakeOperation.Signal or CaseTransaction.Signal, () => InvokeAsync(_news.HearAsync));
        return _news.HearAsync();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus is { } id)
        {
            _focus = null;
            await Script.FocusFieldAsync(id, _gone.Token);
        }
    }

    private async Task LoadAsync()
    {
        if (!_gone.HasCome)
        {
            _view = await Reading.MineAsync(_gone.Token);
            _chosen.IntersectWith(_view.Rows.Select(r => r.TakeId));
            StateHasChanged();
        }
    }

    private string? ProblemAt(string field) => _outcome is { IsOk: false } refused && refused.Field == field ? refused.Sentence : null;

    private void Choose(TakeRow row, bool chosen) => _ = chosen ? _chosen.Add(row.TakeId) : _chosen.Remove(row.TakeId);

    private void ChooseAll(bool chosen)
    {
        _chosen.Clear();
        _chosen.UnionWith(chosen ? _view!.Rows.Select(r => r.TakeId) : []);
    }

    private Task PutBackAsync(TakeRow row) => RunAsync(() => PutBack.RunAsync(row.IntakeId, null, CancellationToken.None));

    private Task HandOverAsync(bool all) => RunAsync(async () =>
    {
        Outcome outcome = await HandOver.RunAsync(all ? null : _chosen, _colleague, _note, CancellationToken.None);
        if (outcome.IsOk)
        {
            (_colleague, _note) = ("", "");
        }
        else if (outcome.Field is { } field && FieldIds.TryGetValue(field, out string? id))
        {
            _focus = id;
        }

        return outcome;
    });

    private async Task RunAsync(Func<Task<Outcome>> act)
    {
        if (_busy)
        {
            return;
        }

        (_busy, _outcome) = (true, null);
        try
        {
            _outcome = await act();
            await _news.ReadAsync();
        }
        finally
        {
            _busy = false;
        }
    }
}
