using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>How a bulk grant goes on: what is settled, what became of each case, and the way to cancel the rest.</summary>
public sealed partial class BulkGrantPage : IDisposable
{
    private readonly Departure _gone = new();
    private BulkGrantView? _view;
    private Outcome? _outcome;
    private CalmSubscription? _subscription;
    private string? _problem;
    private bool _missing;
    private bool _busy;

    /// <summary>The bulk grant.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The page of its cases, from 1.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    public int? Number { get; set; }

    [Inject]
    public required BulkGrantList Bulks { get; init; }

    [Inject]
    public required CancelBulkGrant Cancel { get; init; }

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
    protected override void OnInitialized() => _subscription = new CalmSubscription(
        Feed, Clock, signal => signal.Kind is BulkGrantRun.Signal or CaseTransaction.Signal, () => InvokeAsync(RefreshAsync));

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        try
        {
            _view = await Bulks.FindAsync(Id, Number ?? 1, _gone.Token);
            (_missing, _problem) = (_view is null, null);
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        catch (System.Data.Common.DbException)
        {
            _problem = "批次暂时读不出来，请稍后重试。";
        }
    }

    private async Task RefreshAsync()
    {
        await LoadAsync();
        StateHasChanged();
    }

    private async Task CancelAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            _outcome = await Cancel.RunAsync(Id, CancellationToken.None);
            await LoadAsync();
        }
        finally
        {
            _busy = false;
        }
    }
}
