using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Review;

/// <summary>The desk of reviewers and approvers. Its filter is its address.</summary>
public sealed partial class ReviewDeskPage : IDisposable
{
    private IReadOnlyList<ReviewTab> _tabs = [];
    private ReviewFilter _filter = new(ReviewTab.Waiting);
    private ReviewDeskView? _view;
    private string? _problem;
    private string? _text;
    private CalmSubscription? _subscription;
    private readonly Departure _gone = new();
    private readonly Dictionary<Guid, ReviewDeskRow> _chosen = [];
    private List<(string Number, string Sentence)> _refused = [];
    private Outcome? _outcome;
    private ElementReference _heading;
    private bool _busy;
    private bool _focusHeading;
    private ReviewFilter? _chosenIn;
    private readonly PageNews _news;

    public ReviewDeskPage() => _news = new PageNews(LoadAsync);

    /// <summary>The pile.</summary>
    [SupplyParameterFromQuery(Name = "tab")]
    public string? Tab { get; set; }

    /// <summary>What is looked for.</summary>
    [SupplyParameterFromQuery(Name = "q")]
    public string? Query { get; set; }

    /// <summary>The order.</summary>
    [SupplyParameterFromQuery(Name = "sort")]
    public string? Sort { get; set; }

    /// <summary>Whose cases, in the department's pile.</summary>
    [SupplyParameterFromQuery(Name = "handler")]
    public Guid? Handler { get; set; }

    /// <summary>Code of a matter.</summary>
    [SupplyParameterFromQuery(Name = "matter")]
    public string? Matter { get; set; }

    /// <summary>Code of a stage.</summary>
    [SupplyParameterFromQuery(Name = "stage")]
    public string? Stage { get; set; }

    /// <summary>A light.</summary>
    [SupplyParameterFromQuery(Name = "light")]
    public string? LightName { get; set; }

    /// <summary>Whether only the own section is shown.</summary>
    [SupplyParameterFromQuery(Name = "section")]
    public bool? OwnSection { get; set; }

    /// <summary>The page, from 1.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    public int? Page { get; set; }

    /// <summary>Rows a page.</summary>
    [SupplyParameterFromQuery(Name = "size")]
    public int? Size { get; set; }

    [Inject]
    public required ReviewDesk Desk { get; init; }

    [Inject]
    public required StartReview Start { get; init; }

    [Inject]
    public required TakeNextCase TakeNext { get; init; }

    [Inject]
    public required AssignCases Assign { get; init; }

    [Inject]
    public required CurrentPerson Person { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private int Pages => Math.Max(1, (int)Math.Ceiling((_view?.Total ?? 0) / (double)_filter.Rows));

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        _tabs = ReviewTabs.Of(Person);
        _subscription = new CalmSubscription(Feed, Clock, signal => signal.Kind == CaseTransaction.Signal, () => InvokeAsync(_news.HearAsync));
    }

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        bool signing = Navigation.ToBaseRelativePath(Navigation.Uri).StartsWith(ReviewUrls.Signing[1..], StringComparison.Ordinal);
        ReviewTab usual = signing && _tabs.Contains(ReviewTab.Signing) ? ReviewTab.Signing : _tabs.Count > 0 ? _tabs[0] : ReviewTab.Waiting;
        ReviewTab tab = Enum.TryParse(Tab, ignoreCase: true, out ReviewTab asked) && _tabs.Contains(asked) ? asked : usual;
        ReviewSort sort = Enum.TryParse(Sort, ignoreCase: true, out ReviewSort order) && Enum.IsDefined(order) ? order : ReviewSort.Due;
        _filter = new ReviewFilter(tab, string.IsNullOrWhiteSpace(Query) ? null : Query, OwnSection == true, sort, Math.Max(1, Page ?? 1), Size ?? ReviewFilter.Sizes[0])
        {
            Handler = tab == ReviewTab.Department ? Handler : null,
            Matter = ReviewFilter.Code(Matter),
            Stage = ReviewFilter.Code(Stage),
            Light = ReviewFilter.LightOf(LightName),
        };
        if (_chosenIn != _filter)
        {
            // What was ticked on another page of the list is not given away unseen.
            _chosen.Clear();
            (_chosenIn, _outcome, _refused) = (_filter, null, []);
        }

        _text = _filter.Text;
        return _news.HearAsync();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusHeading && !_busy)
        {
            _focusHeading = false;
            await _heading.FocusAsync();
        }
    }

    private static string Address(ReviewFilter filter) => ReviewUrls.DeskWith(filter);

    private async Task LoadAsync()
    {
        if (_gone.HasCome || _tabs.Count == 0)
        {
            return;
        }

        _problem = null;
        _view = await Desk.LoadAsync(_filter, _gone.Token);
        _filter = _view.Choices.Known(_filter) with { Page = Math.Min(_filter.Page, Pages) };
        StateHasChanged();
    }

    private bool MayTake => _filter.Tab == ReviewTab.Waiting && Person.May(Permissions.ReviewCases);

    private bool MayAssign => _filter.Tab is ReviewTab.Waiting or ReviewTab.Department && ReviewTabs.MayAssign(Person) && _view is { Total: > 0 };

    private Task TakeAsync(ReviewDeskRow row) => TakeAsync(async () =>
    {
        Outcome<int> outcome = await Start.RunAsync(new CaseTarget(row.Id, row.Version), CancellationToken.None);
        return outcome.IsOk ? Outcome.Ok(row.Id) : outcome.As<Guid>();
    });

    private Task TakeNextAsync() => TakeAsync(() => TakeNext.RunAsync(_filter.OwnSection, CancellationToken.None));

    private Task TakeAsync(Func<Task<Outcome<Guid>>> take) => RunAsync(async () =>
    {
        Outcome<Guid> taken = await take();
        if (taken.IsOk)
        {
            Navigation.NavigateTo(ReviewUrls.Case(taken.Value, new ReviewFilter(ReviewTab.Mine)));
        }

        return taken;
    });

    private Task AssignAsync((Guid? Handler, string Reason) to) => RunAsync(async () =>
    {
        List<ReviewDeskRow> rows = [.. _chosen.Values];
        Outcome<AssignedCases> outcome = await Assign.RunAsync([.. rows.Select(r => (new CaseTarget(r.Id, r.Version), r.HandlerName is not null))], to.Handler, to.Reason, CancellationToken.None);
        if (outcome.IsOk)
        {
            _refused = [.. outcome.Value!.Refused.Select(r => (rows.Find(row => row.Id == r.CaseId)!.Number, r.Sentence))];
            _chosen.Clear();

            // The button has nothing left to give; what came of it stands below the heading.
            _focusHeading = true;
        }

        return outcome;
    });

    private async Task RunAsync(Func<Task<Outcome>> act)
    {
        if (_busy)
        {
            return;
        }

        (_busy, _outcome, _refused) = (true, null, []);
        try
        {
            _outcome = await act();
            await _news.ReadAsync();
        }
        finally
        {
            _busy = false;
        }
    }

    private void OfHandler(Guid? handler) => Go(_filter with { Handler = handler, Page = 1 });

    private void OfMatter(string? matter) => Go(_filter with { Matter = ReviewFilter.Code(matter), Page = 1 });

    private void OfStage(string? stage) => Go(_filter with { Stage = ReviewFilter.Code(stage), Page = 1 });

    private void OfLight(Light? light) => Go(_filter with { Light = light, Page = 1 });

    private void Search() => Go(_filter with { Text = _text, Page = 1 });

    private void SortBy(ReviewSort sort) => Go(_filter with { Sort = sort, Page = 1 });

    private void Resize(int size) => Go(_filter with { PageSize = size, Page = 1 });

    private void OnlyOwnSection(bool only) => Go(_filter with { OwnSection = only, Page = 1 });

    private void Go(ReviewFilter filter)
    {
        // The choice stands at once; the address follows and reads the list.
        _filter = filter;
        Navigation.NavigateTo(Address(filter));
    }
}
