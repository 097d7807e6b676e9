using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>A merged opinion sheet: each point with the applicant's answer beside it. What is typed is kept until it is sent.</summary>
public sealed partial class SheetPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private IDisposable? _subscription;
    private SheetView? _view;
    private Dictionary<Guid, string> _answers = [];
    private Outcome? _outcome;
    private bool _missing;
    private bool _busy;

    public SheetPage() => _news = new PageNews(LoadAsync, () => _busy);

    /// <summary>The sheet.</summary>
    [Parameter]
    public Guid SheetId { get; set; }

    [Inject]
    public required AnswerSheet Sheets { get; init; }

    [Inject]
    public required TypedDraft Drafts { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private string DraftKey => $"sheet-{SheetId:N}";

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _subscription = Feed.Subscribe(signal =>
    {
        if (signal.Kind == StageOperation.Signal && signal.Id == _view?.StageId)
        {
            _ = InvokeAsync(_news.HearAsync);
        }
    });

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_view?.Sheet.Id == SheetId)
        {
            return;
        }

        await _news.HearAsync();
        _answers = _view?.MayAnswer == true ? await Drafts.FindAsync<Dictionary<Guid, string>>(DraftKey) ?? [] : [];
    }

    private async Task LoadAsync()
    {
        if (!_gone.HasCome)
        {
            _view = await Sheets.ReadAsync(SheetId, _gone.Token);
            _missing = _view is null;
            StateHasChanged();
        }
    }

    private Task TypeAsync(Guid point, string? text)
    {
        _answers[point] = text ?? "";
        return Drafts.KeepAsync(DraftKey, _answers);
    }

    private async Task SendAsync()
    {
        if (_busy || _view is not { MayAnswer: true } view)
        {
            return;
        }

        _busy = true;
        try
        {
            _outcome = await Sheets.RunAsync(SheetId, view.Sheet.Version, _answers, _gone.Token);
        }
        finally
        {
            _busy = false;
        }

        if (_outcome.IsOk)
        {
            await Drafts.ForgetAsync(DraftKey);
            await _news.ReadAsync();
        }
        else
        {
            await _news.SettleAsync();
        }

        await Script.FocusFieldAsync(_outcome.Field ?? "sheet-outcome", _gone.Token);
    }
}
