using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Workbooks;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Workbooks;

/// <summary>The person's exports as they are made.</summary>
public sealed partial class ExportsPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private CalmSubscription? _subscription;
    private IReadOnlyList<WorkbookRow>? _rows;
    private Outcome? _outcome;

    public ExportsPage() => _news = new PageNews(ReloadAsync);

    [Inject]
    public required WorkbookList Tasks { get; init; }

    [Inject]
    public required CancelWorkbook Cancel { get; init; }

    [Inject]
    public required WorkbookSettings Settings { get; init; }

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
    protected override async Task OnInitializedAsync()
    {
        _subscription = new CalmSubscription(Feed, Clock, signal => signal.Kind == WorkbookLedger.Signal, () => InvokeAsync(_news.HearAsync));
        await _news.HearAsync();
    }

    private async Task ReloadAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        try
        {
            _rows = await Tasks.ReadAsync(WorkbookDirection.Export, null, _gone.Token);
            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }

    private async Task CancelAsync(Guid id)
    {
        _outcome = await Cancel.RunAsync(id, _gone.Token);
        await _news.HearAsync();
    }
}
