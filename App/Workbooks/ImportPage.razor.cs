using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.Shell.Parts;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Workbooks;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Brings in what people keep in spreadsheets: template, upload, faults or preview, confirmation.</summary>
public sealed partial class ImportPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private CalmSubscription? _subscription;
    private IImportTarget? _target;
    private IReadOnlyList<WorkbookRow>? _rows;
    private EventCallback<Guid>? _confirming;
    private Outcome? _outcome;
    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal);
    private string? _faulty;
    private string? _fault;
    private bool _busy;

    public ImportPage() => _news = new PageNews(ReloadAsync);

    [Parameter]
    public required string Kind { get; set; }

    [Inject]
    public required WorkbookSources Sources { get; init; }

    [Inject]
    public required WorkbookActs Acts { get; init; }

    [Inject]
    public required WorkbookSettings Settings { get; init; }

    [Inject]
    public required CurrentPerson Person { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

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
        _confirming = EventCallback.Factory.Create<Guid>(this, ConfirmAsync);
        _subscription = new CalmSubscription(Feed, Clock, signal => signal.Kind == WorkbookLedger.Signal, () => InvokeAsync(_news.HearAsync));
    }

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        _target = Sources.Import(Kind) is { } found && Person.May(found.Permission) ? found : null;
        return _news.HearAsync();
    }

    private async Task ReloadAsync()
    {
        if (_gone.HasCome || _target is null)
        {
            return;
        }

        try
        {
            _rows = await Acts.List.ReadAsync(WorkbookDirection.Import, _target.Kind, _gone.Token);
            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }

    private async Task<string?> TakeAsync(SentFile sent)
    {
        Outcome<Guid> outcome = await Acts.Import.RunAsync(Kind, sent.UploadId!.Value, ImportAnswers.Of(_said), _gone.Token);
        _outcome = outcome.IsOk ? outcome : null;
        (_faulty, _fault) = outcome.IsOk ? (null, null) : (outcome.Field, outcome.Sentence);
        await _news.HearAsync();
        return outcome.IsOk ? null : outcome.Sentence;
    }

    private Task ConfirmAsync(Guid id) => ActAsync(() => Acts.Confirm.RunAsync(id, _gone.Token));

    private Task CancelAsync(Guid id) => ActAsync(() => Acts.Cancel.RunAsync(id, _gone.Token));

    private async Task ActAsync(Func<Task<Outcome>> act)
    {
        _busy = true;
        try
        {
            _outcome = await act();
        }
        finally
        {
            _busy = false;
        }

        await _news.HearAsync();
    }
}
