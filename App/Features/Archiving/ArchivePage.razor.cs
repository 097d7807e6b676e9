using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Archiving;

/// <summary>What has ended is archived here, a page at once; what cannot be is left with its reason.</summary>
public sealed partial class ArchivePage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly HashSet<Guid> _chosen = [];
    private IReadOnlyList<(string Number, string Sentence)> _refused = [];
    private ArchivePageOf? _page;
    private ArchiveRow[]? _rows;
    private Outcome? _outcome;
    private bool _busy;

    /// <summary>Set for what should have been archived by now.</summary>
    [SupplyParameterFromQuery(Name = "overdue")]
    public string? Only { get; set; }

    /// <summary>Which page, from 1.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    public int? Page { get; set; }

    [Inject]
    public required ArchiveList List { get; init; }

    [Inject]
    public required ArchiveCases Archive { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private bool IsOverdue => Only == "1";

    private string Overdue => _page is null ? "" : _page.Overdue >= ArchivePageOf.MostCounted ? $"{ArchivePageOf.MostCounted - 1}+" : $"{_page.Overdue}";

    private bool IsPageChosen => _rows is { } rows && rows.Any(r => r.IsReady) && rows.Where(r => r.IsReady).All(r => _chosen.Contains(r.Id));

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        _outcome = null;
        _refused = [];
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        _page = await List.FindAsync(IsOverdue, Page ?? 1, _gone.Token);
        _rows = [.. _page.Rows];
        _chosen.Clear();
    }

    private void Choose(ArchiveRow row)
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
            _chosen.UnionWith(_rows!.Where(r => r.IsReady).Select(r => r.Id));
        }
    }

    private async Task ArchiveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            ArchiveRow[] rows = [.. _rows!.Where(r => _chosen.Contains(r.Id))];
            IReadOnlyList<Outcome<int>> outcomes = await Archive.RunAsync([.. rows.Select(r => new CaseTarget(r.Id, r.Version))], _gone.Token);
            _refused = [.. rows.Zip(outcomes).Where(pair => !pair.Second.IsOk).Select(pair => (pair.First.Number, pair.Second.Sentence))];
            int done = outcomes.Count(o => o.IsOk);
            _outcome = done > 0 ? Outcome.Ok($"已归档 {done} 件。") : null;
            await LoadAsync();
            await Script.FocusFieldAsync("archive-head", _gone.Token);
        }
        finally
        {
            _busy = false;
        }
    }
}
