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
    private CaseSlice? _slice;
    private string? _problem;

    public CasesPage() => _news = new PageNews(LoadAsync);

    [Inject]
    public required CaseList Cases { get; init; }

    [Inject]
    public required CaseChoices Choices { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<CasesPage> Log { get; init; }

    private string Caption => CaseGroup.Find(_filter.Group)?.Word is { } word ? $"办件（{word}）" : "办件";

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
        _filter = CaseFilter.Read(new Uri(Navigation.Uri));
        _offer = await Choices.ReadAsync(_gone.Token);
        await _news.HearAsync();
    }

    private void Moved(object? sender, LocationChangedEventArgs move)
    {
        Uri address = new(move.Location);
        if (address.AbsolutePath == CaseUrls.List)
        {
            _filter = CaseFilter.Read(address);
            _ = InvokeAsync(_news.HearAsync);
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

    private void Go(CaseFilter filter) => Navigation.NavigateTo(filter.ToUrl());

    private string Order(string column) => _filter.Sort != column ? "none" : _filter.Descending ? "descending" : "ascending";
}
