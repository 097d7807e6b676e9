using ApprovalOffice.App.Shell;
using ApprovalOffice.App.Shell.Parts;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>The checklist of a part, made for a phone: each point is saved as it is filled in; what could not be saved stays on the page and is saved with the next word.</summary>
public sealed partial class AcceptancePartPage : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);
    private static readonly IReadOnlyList<(string Code, string Name)> Verdicts = [.. new[] { PartVerdict.Passed, PartVerdict.Rectify, PartVerdict.Failed }.Select(v => (v.ToString(), v.Chinese()))];

    private readonly Departure _gone = new();
    private readonly VerdictForm _verdict = new();
    private AcceptanceView? _view;
    private Outcome? _outcome;
    private ITimer? _saving;
    private string? _status;
    private bool _missing;
    private bool _busy;

    /// <summary>The joint acceptance.</summary>
    [Parameter]
    public Guid AcceptanceId { get; set; }

    /// <summary>The part.</summary>
    [Parameter]
    public Guid PartId { get; set; }

    /// <summary>What is filled in and not saved yet; after a broken connection the page comes back with it.</summary>
    [PersistentState]
    public Dictionary<Guid, CheckFill>? Typed { get; set; }

    [Inject]
    public required AcceptanceReading Reading { get; init; }

    [Inject]
    public required JudgePart Judge { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private AcceptancePart? Part => _view?.Acceptance.Parts.FirstOrDefault(p => p.Id == PartId);

    private Dictionary<Guid, CheckFill> Unsaved => Typed ??= [];

    private bool Editable => _view is { Acceptance.State: AcceptanceState.Visiting } view && Part is { Verdict: PartVerdict.Open } && view.Judged.Contains(PartId);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_saving is not null)
        {
            await _saving.DisposeAsync();
        }

        // Leaving the page within the pause must not cost the last words.
        await SaveTypedAsync(CancellationToken.None);
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_view?.Acceptance.Id != AcceptanceId)
        {
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        _view = await Reading.ReadAsync(AcceptanceId, _gone.Token);
        _missing = Part is null;
    }

    private string? At(string field) => _outcome is { IsOk: false } refused && refused.Field == field ? refused.Sentence : null;

    private async Task FillAsync(AcceptanceCheck check, CheckFill fill)
    {
        bool ticked = Unsaved.GetValueOrDefault(check.Id)?.Finding != fill.Finding && check.Finding != fill.Finding;
        Unsaved[check.Id] = fill;
        _status = "正在填写…";
        _saving?.Dispose();
        if (ticked)
        {
            await SaveAsync();
            return;
        }

        _saving = Clock.CreateTimer(_ => _ = InvokeAsync(SaveAsync), null, Pause, Timeout.InfiniteTimeSpan);
    }

    private async Task SaveAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        await SaveTypedAsync(_gone.Token);
        await LoadAsync();
        StateHasChanged();
    }

    private async Task SaveTypedAsync(CancellationToken ct)
    {
        foreach ((Guid id, CheckFill fill) in Unsaved.ToList())
        {
            int seen = Part?.Checks.FirstOrDefault(c => c.Id == id)?.Version ?? 0;
            Outcome saved = await Judge.CheckAsync(AcceptanceId, PartId, id, seen, fill.Finding, fill.Remark, ct);
            _status = saved.IsOk ? "已保存" : "尚未保存";
            _outcome = saved.IsOk ? null : saved;
            if (saved.IsOk && Unsaved.GetValueOrDefault(id) == fill)
            {
                Unsaved.Remove(id);
            }
        }
    }

    private async Task<string?> TakeAsync(SentFile sent)
    {
        Outcome outcome = await Judge.PhotoAsync(AcceptanceId, PartId, sent.UploadId!.Value, isOfRectification: false, CancellationToken.None);
        await LoadAsync();
        StateHasChanged();
        return outcome.IsOk ? null : outcome.Sentence;
    }

    private async Task JudgeAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            await SaveTypedAsync(_gone.Token);
            _outcome = await Judge.JudgeAsync(AcceptanceId, PartId, _verdict, _gone.Token);
            await LoadAsync();
        }
        finally
        {
            _busy = false;
        }

        StateHasChanged();
        await Script.FocusFieldAsync(_outcome.Field is { } field && field != nameof(AcceptanceCheck.Remark) ? $"verdict-{field.ToLowerInvariant()}" : "part-top", _gone.Token);
    }
}
