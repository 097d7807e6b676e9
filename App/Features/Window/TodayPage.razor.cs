using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Window;

/// <summary>The window's day in figures; each leads to what it counts.</summary>
public sealed partial class TodayPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private TodayFilter _filter = new();
    private TodayView? _view;
    private CalmSubscription? _subscription;

    public TodayPage() => _news = new PageNews(LoadAsync);

    [Inject]
    public required WindowToday Reading { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <summary>The figure looked into.</summary>
    [SupplyParameterFromQuery(Name = "act")]
    public string? Act { get; set; }

    /// <summary>Whose.</summary>
    [SupplyParameterFromQuery(Name = "clerk")]
    public Guid? Clerk { get; set; }

    /// <summary>The page, from 1.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    public int? Page { get; set; }

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() =>
        _subscription = new CalmSubscription(Feed, Clock, signal => signal.Kind == CaseTransaction.Signal, () => InvokeAsync(_news.HearAsync));

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        _filter = new TodayFilter(TodayActs.Of(Act), Clerk, Page ?? 1);
        return _news.HearAsync();
    }

    private bool IsShown(TodayAct act, TodayRow row) => _filter.Act == act && _filter.ClerkId == row.ClerkId;

    private string Whose(TodayView view) => view.Clerks.FirstOrDefault(r => r.ClerkId == _filter.ClerkId)?.Name ?? view.Window.Name;

    private async Task LoadAsync()
    {
        if (!_gone.HasCome)
        {
            _view = await Reading.ReadAsync(_filter, _gone.Token);
            StateHasChanged();
        }
    }
}
