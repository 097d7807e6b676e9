using ApprovalOffice.App.Features.Cases.Views;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>The list of the cases in the person's scope. What it shows stands in the address.</summary>
public sealed partial class CasesPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private Shell.CalmSubscription? _subscription;
    private CaseFilter _filter = new();
    private CaseOffer _offer = CaseOffer.None;
    private CaseViewMenu _menu = CaseViewMenu.None;
    private IReadOnlyList<string> _leftOut = [];
    private CaseSlice? _slice;
    private int _turn;
    private string? _problem;

    public CasesPage() => _news = new PageNews(LoadAsync);

    [Inject]
    public required CaseList Cases { get; init; }

    [Inject]
    public required CaseChoices Choices { get; init; }

    [Inject]
    public required CaseFilterCheck Check { get; init; }

    [Inject]
    public required CaseViewList Views { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<CasesPage> Log { get; init; }

    // What the person has chosen, by this address or once and for all; empty for the usual columns.
    private string ChosenColumns => _filter.Columns.Length > 0 ? _filter.Columns : _menu.Columns;

    private IReadOnlyList<CaseColumn> Columns => CaseColumns.Of(ChosenColumns);

    /// <inheritdoc />
    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        _subscription = new Shell.CalmSubscription(Feed, Clock, signal => signal.Kind == UseCases.CaseTransaction.Signal, () => InvokeAsync(_news.HearAsync));
        _offer = await Choices.ReadAsync(_gone.Token);
        await ArriveAsync(new Uri(Navigation.Uri));
    }

    // Of two addresses that follow each other closely, the later one stays.
    private async Task ArriveAsync(Uri address)
    {
        int turn = ++_turn;
        CaseViewMenu menu = await Views.ReadAsync(_gone.Token);
        (CaseFilter filter, IReadOnlyList<string> leftOut) = await Check.ReadAsync(CaseFilter.Read(address), _gone.Token);
        if (turn != _turn)
        {
            return;
        }

        _menu = menu;
        if (address.Query.Length == 0 && menu.Find(menu.OpensWith) is { } view)
        {
            Navigation.NavigateTo(view.Url, replace: true);
            return;
        }

        (_filter, _leftOut) = (filter, leftOut);
        await _news.HearAsync();
    }

    private async Task ReadMenuAsync() => _menu = await Views.ReadAsync(_gone.Token);

    private async Task ShowAsync(IReadOnlyList<CaseColumn> columns)
    {
        await ReadMenuAsync();
        Go(_filter with { Columns = CaseColumns.Say(columns) });
    }

    private void Moved(object? sender, LocationChangedEventArgs move)
    {
        Uri address = new(move.Location);
        if (address.AbsolutePath == CaseUrls.List)
        {
            _ = InvokeAsync(() => ArriveAsync(address));
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            (_slice, _problem) = (await Cases.PageAsync(_filter, _gone.Token), null);
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        catch (System.Data.Common.DbException fault)
        {
            Log.LogError(fault, "The list of cases could not be read");
            _problem = "办件列表暂时读不出来，请稍后重试。";
        }

        StateHasChanged();
    }

    // Who has left the view that the list opens with is not to come back to it because nothing else is asked for.
    private void Go(CaseFilter filter) => Navigation.NavigateTo((filter with { IsWithoutView = filter.View is null && _menu.OpensWith is not null }).ToUrl());
}
