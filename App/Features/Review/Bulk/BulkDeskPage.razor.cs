using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.BulkGrants;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>Chooses the cases of a bulk grant; what is chosen stays chosen while pages are turned.</summary>
public sealed partial class BulkDeskPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly Dictionary<Guid, CaseTarget> _chosen = [];
    private BulkFilter _filter = new();
    private GrantableView? _view;
    private IReadOnlyList<BulkGrantSummary> _latest = [];
    private IReadOnlyList<CaseTarget>? _asked;
    private Outcome? _outcome;
    private CalmSubscription? _subscription;
    private string? _problem;
    private string? _opinion;
    private string _matter = "";
    private string _text = "";
    private bool _busy;

    [Inject]
    public required GrantableCases Cases { get; init; }

    [Inject]
    public required BulkGrantList Bulks { get; init; }

    [Inject]
    public required OrderBulkGrant Order { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private bool IsPageChosen => _view is { Rows.Count: > 0 } view && view.Rows.All(r => _chosen.ContainsKey(r.Id));

    /// <inheritdoc />
    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        _subscription = new CalmSubscription(Feed, Clock, signal => signal.Kind == BulkGrantRun.Signal, () => InvokeAsync(RefreshAsync));
        return TakeAsync(new Uri(Navigation.Uri));
    }

    private void Moved(object? sender, LocationChangedEventArgs move)
    {
        Uri address = new(move.Location);
        if (address.AbsolutePath == BulkUrls.Desk)
        {
            _ = InvokeAsync(async () =>
            {
                await TakeAsync(address);
                StateHasChanged();
            });
        }
    }

    private Task TakeAsync(Uri address)
    {
        _filter = BulkFilter.Read(address);
        (_matter, _text) = (_filter.Matter, _filter.Text);
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        try
        {
            _view = await Cases.ReadAsync(_filter, _gone.Token);
            _latest = await Bulks.LatestAsync(_gone.Token);
            _problem = null;
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        catch (System.Data.Common.DbException)
        {
            _problem = "待签发的办件暂时读不出来，请稍后重试。";
        }
    }

    private async Task RefreshAsync()
    {
        await LoadAsync();
        StateHasChanged();
    }

    private void Search() => Navigation.NavigateTo(new BulkFilter(_matter, _text.Trim()).ToUrl());

    private void Choose(GrantableRow row)
    {
        if (!_chosen.Remove(row.Id))
        {
            _chosen.Add(row.Id, new CaseTarget(row.Id, row.Version));
        }
    }

    private void ChoosePage()
    {
        bool all = IsPageChosen;
        foreach (GrantableRow row in _view!.Rows)
        {
            _chosen.Remove(row.Id);
            if (!all)
            {
                _chosen.Add(row.Id, new CaseTarget(row.Id, row.Version));
            }
        }
    }

    private Task AskAsync() => ConfirmAsync([.. _chosen.Values]);

    private async Task AskAllAsync() => await ConfirmAsync(await Cases.TargetsAsync(_filter, _gone.Token));

    private async Task ConfirmAsync(IReadOnlyList<CaseTarget> targets)
    {
        _asked = targets.Count > 0 ? targets : null;
        await Task.Yield();
        StateHasChanged();
        await Script.FocusFieldAsync("bulk-confirm", _gone.Token);
    }

    private async Task OrderAsync()
    {
        if (_busy || _asked is not { } asked)
        {
            return;
        }

        _busy = true;
        try
        {
            Outcome<Guid> ordered = await Order.RunAsync(asked, _opinion, CancellationToken.None);
            _outcome = ordered;
            _asked = null;
            if (ordered.IsOk)
            {
                Navigation.NavigateTo(BulkUrls.Page(ordered.Value));
            }
        }
        finally
        {
            _busy = false;
        }
    }
}
