using System.Globalization;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Publications;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Publications;

/// <summary>The decisions to be published and those that were; the organ records its own, one or a page at once.</summary>
public sealed partial class PublicationPage : IDisposable
{
    private static readonly Dictionary<string, string> FieldIds = new(StringComparer.Ordinal)
    {
        [nameof(DecisionPublication.PublishedOn)] = "publication-on", [nameof(DecisionPublication.Site)] = "publication-site",
    };

    private readonly Departure _gone = new();
    private readonly HashSet<Guid> _chosen = [];
    private IReadOnlyList<(string Code, string Name)> _organs = [];
    private IReadOnlyList<(string Number, string Sentence)> _refused = [];
    private PublicationPageOf? _page;
    private PublicationRow[]? _rows;
    private PublicationTab _tab;
    private Guid? _organ;
    private string _organText = "";
    private string _on = "";
    private string _site = "";
    private Outcome? _outcome;
    private bool _busy;

    /// <summary>Which decisions.</summary>
    [SupplyParameterFromQuery(Name = "tab")]
    public string? Tab { get; set; }

    /// <summary>Of which organ only.</summary>
    [SupplyParameterFromQuery(Name = "organ")]
    public string? Organ { get; set; }

    /// <summary>Which page, from 1.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    public int? Page { get; set; }

    [Inject]
    public required PublicationList List { get; init; }

    [Inject]
    public required RecordPublication Recording { get; init; }

    [Inject]
    public required CurrentPerson Person { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private bool MayRecord => Person.May(Permissions.ReviewCases) || Person.May(Permissions.DecideCases);

    private bool IsPageChosen => _rows is { } rows && rows.Any(r => r.IsOwn) && rows.Where(r => r.IsOwn).All(r => _chosen.Contains(r.Id));

    private string Nothing => _tab switch
    {
        PublicationTab.Overdue => "没有逾期未公示的决定。",
        PublicationTab.Done => "还没有登记过公示。",
        _ => "没有待公示的决定。作出行政许可决定后，会出现在这里。",
    };

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        (_tab, _organ) = (PublicationUrls.TabOf(Tab), Guid.TryParse(Organ, out Guid organ) ? organ : null);
        (_outcome, _refused, _organText) = (null, [], _organ?.ToString() ?? "");
        if (_organs.Count == 0)
        {
            _organs = await List.OrgansAsync(_gone.Token);
        }

        await LoadAsync();
    }

    private string CountOf(PublicationTab tab) =>
        _page is null ? "" : _page.Counts[tab] >= PublicationPageOf.MostCounted ? $"{PublicationPageOf.MostCounted - 1}+" : $"{_page.Counts[tab]}";

    private string? ProblemAt(string field) => _outcome is { IsOk: false } refused && refused.Field == field ? refused.Sentence : null;

    private async Task LoadAsync()
    {
        _page = await List.FindAsync(_tab, _organ, Page ?? 1, _gone.Token);
        _rows = [.. _page.Rows];
        _chosen.Clear();
    }

    private void Choose(PublicationRow row)
    {
        if (!_chosen.Remove(row.Id))
        {
            _chosen.Add(row.Id);
        }
    }

    private void ChoosePage()
    {
        bool all = IsPageChosen;
        _chosen.Clear();
        if (!all)
        {
            _chosen.UnionWith(_rows!.Where(r => r.IsOwn).Select(r => r.Id));
        }
    }

    private async Task RecordAsync()
    {
        if (_busy || _chosen.Count == 0)
        {
            return;
        }

        (_busy, _refused) = (true, []);
        try
        {
            DateOnly? on = DateOnly.TryParseExact(_on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
            Outcome<PublicationResult> outcome = await Recording.RunAsync(
                [.. _rows!.Where(r => _chosen.Contains(r.Id)).Select(r => new PublicationTarget(r.Id, r.Version))], on, _site, CancellationToken.None);
            _outcome = outcome;
            if (!outcome.IsOk)
            {
                await Script.FocusFieldAsync(outcome.Field is { } field && FieldIds.TryGetValue(field, out string? id) ? id : "publication-head", _gone.Token);
                return;
            }

            _refused = outcome.Value.Refused;
            _outcome = outcome.Value.Done > 0 ? outcome : null;
            await LoadAsync();
            await Script.FocusFieldAsync("publication-head", _gone.Token);
        }
        finally
        {
            _busy = false;
        }
    }
}
