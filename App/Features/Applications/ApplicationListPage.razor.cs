using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>我的申请: where each stands and what is to do now.</summary>
public sealed partial class ApplicationListPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private ApplicationPageOf? _page;
    private CalmSubscription? _feed;

    [SupplyParameterFromQuery(Name = "group")]
    public string? Group { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? Number { get; set; }

    public ApplicationListPage() => _news = new PageNews(ReadAsync);

    [Inject]
    public required ApplicationList Applications { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        _feed?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() =>
        _feed = new CalmSubscription(Feed, Clock, signal => signal.Kind == CaseTransaction.Signal, () => InvokeAsync(_news.HearAsync));

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => _news.HearAsync();

    private async Task ReadAsync()
    {
        if (!_gone.HasCome)
        {
            _page = await Applications.ReadAsync(Group ?? "", Number ?? 1, _gone.Token);
            StateHasChanged();
        }
    }

    private string UrlOf(string? group, int page) => Navigation.GetUriWithQueryParameters(ApplicationUrls.List, new Dictionary<string, object?>
    {
        ["group"] = group is { Length: > 0 } ? group : null,
        ["page"] = page > 1 ? page : null,
    });
}
