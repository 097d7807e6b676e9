using ApprovalOffice.App.Shell;
using ApprovalOffice.App.Shell.Parts;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>One set of drawings. What others do to it appears without reloading; files that have arrived wait until they are kept.</summary>
public sealed partial class SetPage : IDisposable
{
    private const string OutcomeId = "set-outcome";

    private readonly Departure _gone = new();
    private readonly List<IncomingSheet> _incoming = [];
    private readonly PageNews _news;
    private IDisposable? _feed;
    private SetView? _view;
    private Outcome? _outcome;
    private Guid? _shown;
    private string _heard = "";
    private bool _missing;
    private bool _busy;

    public SetPage() => _news = new PageNews(LoadAsync, () => _busy);

    [Parameter]
    public Guid SetId { get; set; }

    [Inject]
    public required SetReading Reading { get; init; }

    [Inject]
    public required TakeSheets Sheets { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        _feed?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _feed = Feed.Subscribe(signal =>
    {
        if (signal.Kind == DrawingScope.Signal && signal.Id == _shown)
        {
            _ = InvokeAsync(HearAsync);
        }
    });

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_shown != SetId)
        {
            (_shown, _view, _outcome, _heard) = (SetId, null, null, "");
            _incoming.Clear();
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        if (!_gone.HasCome)
        {
            _view = await Reading.FindAsync(SetId, _gone.Token);
            _missing = _view is null;
        }
    }

    private async Task HearAsync()
    {
        int? before = _view?.Set.Version;
        await _news.HearAsync();
        if (!_gone.HasCome)
        {
            _heard = _busy || _view?.Set.Version == before ? _heard : "图纸有新的变动，页面已更新。";
            StateHasChanged();
        }
    }

    private async Task<string?> TakeAsync(SentFile sent)
    {
        Outcome<IncomingSheet> read = await Sheets.ReadAsync(sent.UploadId!.Value, _gone.Token);
        if (!read.IsOk)
        {
            return read.Sentence;
        }

        // Of a sheet that is there already the file need not say more than its number.
        IncomingSheet incoming = read.Value!;
        if (_view?.Sheets.FirstOrDefault(s => s.Sheet.Number == incoming.Number) is { } known)
        {
            (incoming.Title, incoming.Discipline) = (incoming.Title.Length > 0 ? incoming.Title : known.Sheet.Title, known.Sheet.Discipline.ToString());
        }

        _incoming.Add(incoming);
        StateHasChanged();
        return null;
    }

    private void Drop(IncomingSheet incoming) => _incoming.Remove(incoming);

    private async Task SaveAsync()
    {
        Outcome outcome = await RunAsync("incoming", ct => Sheets.RunAsync(SetId, _incoming, ct));
        if (outcome.IsOk)
        {
            _incoming.Clear();
        }
    }

    // The key says at whose fields a refusal belongs.
    private async Task<Outcome> RunAsync(string key, Func<CancellationToken, Task<Outcome>> act)
    {
        if (_busy)
        {
            return Outcome.Conflict(null);
        }

        _busy = true;
        try
        {
            _outcome = await act(_gone.Token);
            if (_outcome.Kind is OutcomeKind.Ok or OutcomeKind.Conflict)
            {
                await _news.ReadAsync();
            }
        }
        finally
        {
            _busy = false;
            await _news.SettleAsync();
        }

        StateHasChanged();
        await Script.FocusFieldAsync(_outcome.Field is { } field ? $"{key}-{field.ToLowerInvariant()}" : OutcomeId, _gone.Token);
        return _outcome;
    }
}
