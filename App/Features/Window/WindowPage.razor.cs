using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Window;

/// <summary>The clerk's desk: four piles, what is due first first.</summary>
public sealed partial class WindowPage : IDisposable
{
    private static readonly (string Key, string Word)[] Keys =
        [("↑ ↓ J K", "选择办件"), ("Enter", "打开"), ("Q", "取件"), ("N", "取下一件"), ("S", "扫码打开"), ("/", "查找")];

    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private WindowList? _list;
    private string? _text;
    private int _mine;
    private bool _busy;
    private Outcome? _outcome;
    private CalmSubscription? _subscription;

    public WindowPage() => _news = new PageNews(LoadAsync);

    [Inject]
    public required WindowQueue Queue { get; init; }

    [Inject]
    public required TakeReading Takes { get; init; }

    [Inject]
    public required CallNextCase CallNext { get; init; }

    [Inject]
    public required TakeCase Take { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <summary>The pile.</summary>
    [SupplyParameterFromQuery(Name = "tab")]
    public string? Tab { get; set; }

    /// <summary>The text searched for.</summary>
    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    /// <summary>The page, from 1.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    public int? Page { get; set; }

    private WindowFilter Filter => new(WindowTabs.Of(Tab), Text, Page ?? 1);

    private WindowRow[]? Rows => _list is null ? null : [.. _list.Rows];

    private string EmptySentence => string.IsNullOrEmpty(Filter.Text)
        ? Filter.Tab.Empty()
        : $"“{Filter.Tab.Title()}”中没有符合“{Filter.Text}”的办件，请核对编号，或者到其他分类查找。";

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() =>
        _subscription = new CalmSubscription(Feed, Clock, signal => signal.Kind is CaseTransaction.Signal or TakeOperation.Signal, () => InvokeAsync(_news.HearAsync));

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        _text = Text;
        return _news.HearAsync();
    }

    private async Task LoadAsync()
    {
        if (!_gone.HasCome)
        {
            _list = await Queue.FindAsync(Filter, _gone.Token);
            _mine = await Takes.CountMineAsync(_gone.Token);
            StateHasChanged();
        }
    }

    private Task CallNextAsync() => RunAsync(async () =>
    {
        Outcome<WindowRow> called = await CallNext.RunAsync(_gone.Token);
        if (called.IsOk)
        {
            Navigation.NavigateTo(called.Value!.Address);
        }

        return called;
    });

    private Task TakeAsync(WindowRow row) => RunAsync(async () =>
    {
        Outcome taken = await Take.RunAsync(row.IntakeId, _gone.Token);
        if (taken.IsOk)
        {
            Navigation.NavigateTo(row.Address);
        }

        return taken;
    });

    private async Task RunAsync(Func<Task<Outcome>> act)
    {
        if (_busy)
        {
            return;
        }

        (_busy, _outcome) = (true, null);
        try
        {
            _outcome = await act();
            if (!_outcome.IsOk)
            {
                await _news.ReadAsync();
            }
        }
        finally
        {
            _busy = false;
        }
    }

    private void Search() => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        WindowUrls.Desk, new Dictionary<string, object?> { ["tab"] = Filter.Tab.Key(), ["q"] = string.IsNullOrWhiteSpace(_text) ? null : _text.Trim() }));

    private string AddressOf(WindowTab tab, int page, bool withText = true) => Navigation.GetUriWithQueryParameters(
        WindowUrls.Desk,
        new Dictionary<string, object?> { ["tab"] = tab.Key(), ["q"] = withText ? Filter.Text : null, ["page"] = page > 1 ? page : null });
}
