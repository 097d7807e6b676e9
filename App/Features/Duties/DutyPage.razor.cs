using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>What remains of one case, with the form for what this person may record.</summary>
public sealed partial class DutyPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private DutySheet? _sheet;
    private Outcome? _outcome;
    private IDisposable? _feed;
    private bool _missing;
    private bool _busy;

    public DutyPage() => _news = new PageNews(LoadAsync, () => _busy);

    /// <summary>The case.</summary>
    [Parameter]
    public Guid CaseId { get; set; }

    [Inject]
    public required DutySheets Sheets { get; init; }

    [Inject]
    public required DutyActs Acts { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        _feed?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _feed = Feed.Subscribe(signal =>
    {
        if (signal.Kind == CaseTransaction.Signal && signal.Id == CaseId)
        {
            _ = InvokeAsync(FollowAsync);
        }
    });

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => _sheet?.Target.CaseId == CaseId ? Task.CompletedTask : LoadAsync();

    private async Task LoadAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        _sheet = await Sheets.FindAsync(CaseId, _gone.Token);
        _missing = _sheet is null;
    }

    private async Task FollowAsync()
    {
        await _news.HearAsync();
        StateHasChanged();
    }

    private async Task ActAsync(Func<CaseTarget, Task<Outcome<int>>> act)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            Outcome<int> outcome = await act(_sheet!.Target);
            _outcome = outcome.IsOk ? Outcome.Ok("已登记。") : outcome;
            if (outcome.Kind is OutcomeKind.Ok or OutcomeKind.Conflict)
            {
                await _news.ReadAsync();
            }
        }
        finally
        {
            _busy = false;
            await _news.SettleAsync();
        }
    }
}
