using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Owed;

/// <summary>The owed materials of one case, handed in and looked at on one page. What others do to them appears without reloading.</summary>
public sealed partial class OwedPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private OwedSheet? _sheet;
    private Outcome? _outcome;
    private IDisposable? _feed;
    private string? _note;
    private bool _missing;

    /// <summary>The case.</summary>
    [Parameter]
    public Guid CaseId { get; set; }

    [Inject]
    public required OwedSheets Sheets { get; init; }

    [Inject]
    public required SupplyOwedMaterial Supplying { get; init; }

    [Inject]
    public required JudgeOwedMaterial Judging { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required OfficeTime Time { get; init; }

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
        _sheet = await Sheets.FindAsync(CaseId, _gone.Token);
        _missing = _sheet is null;
    }

    private async Task FollowAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        await _turn.WaitAsync(_gone.Token);
        try
        {
            int? seen = _sheet?.Target.SeenVersion;
            await LoadAsync();
            if (_sheet is { } fresh && fresh.Target.SeenVersion != seen)
            {
                _note = $"办件有新进展，页面已于 {OfficeTime.ToLocal(Time.UtcNow):HH:mm:ss} 更新，您填写的内容仍在。";
            }
        }
        finally
        {
            _turn.Release();
        }

        StateHasChanged();
    }

    private Task<Outcome> SupplyAsync(Guid owed, IReadOnlyList<Guid> uploads) =>
        ActAsync(target => Supplying.RunAsync(target, owed, uploads, _gone.Token), "已补交，等待核对。");

    private Task<Outcome> JudgeAsync(Guid owed, bool isInOrder, string? reason) => ActAsync(
        target => Judging.RunAsync(target, owed, isInOrder, reason, _gone.Token), isInOrder ? "已核对，材料补齐。" : "已退回，申请人需要重新补交。");

    private async Task<Outcome> ActAsync(Func<CaseTarget, Task<Outcome<int>>> act, string done)
    {
        await _turn.WaitAsync(_gone.Token);
        try
        {
            Outcome outcome = await act(_sheet!.Target);
            if (outcome.Kind is OutcomeKind.Ok or OutcomeKind.Conflict)
            {
                await LoadAsync();
            }

            // What belongs to a field is said there.
            _outcome = outcome.IsOk ? Outcome.Ok(done) : outcome.Field is null ? outcome : null;
            _note = null;
            if (outcome.IsOk)
            {
                await Script.FocusFieldAsync("owed-head", _gone.Token);
            }

            return outcome;
        }
        finally
        {
            _turn.Release();
            StateHasChanged();
        }
    }
}
