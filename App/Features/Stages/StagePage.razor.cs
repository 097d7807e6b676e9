using System.Globalization;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>One stage application: the draft, the receipt, the state of its cases, the answer to their corrections. What is typed is saved as it is typed.</summary>
public sealed partial class StagePage : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);

    private readonly Departure _gone = new();
    private StageSession? _session;
    private Outcome? _outcome;
    private IReadOnlyList<StageCaseRow>? _receipt;
    private IDisposable? _feed;
    private ITimer? _saving;
    private string? _status;
    private bool _missing;
    private bool _busy;

    /// <summary>The stage application.</summary>
    [Parameter]
    public Guid StageId { get; set; }

    [Inject]
    public required StageReading Reading { get; init; }

    [Inject]
    public required StageActs Acts { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    private DateOnly Today => Clock.Today();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _feed?.Dispose();
        if (_saving is not null)
        {
            await _saving.DisposeAsync();
        }

        // Leaving the page within the pause must not cost the last words.
        if (_session is { IsDirty: true } session)
        {
            await session.SaveAsync(CancellationToken.None);
        }

        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _feed = Feed.Subscribe(signal =>
    {
        if ((signal.Kind == StageOperation.Signal && signal.Id == StageId)
            || (signal.Kind == CaseTransaction.Signal && _session?.Details.Cases.Any(c => c.Id == signal.Id) == true))
        {
            _ = InvokeAsync(RefreshAsync);
        }
    });

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_session?.Details.Id == StageId)
        {
            return;
        }

        _receipt = null;
        StageDetails? details = await Reading.ReadAsync(StageId, _gone.Token);
        _missing = details is null;
        _session = details is null ? null : new StageSession(Reading, Acts, details);
        if (details is { IsDraft: true })
        {
            await _session!.ActAsync(target => Acts.Follow.RunAsync(target, _gone.Token), _gone.Token);
        }
    }

    private string? Problem(string field) => _outcome is { IsOk: false } refused && refused.Field == field ? refused.Sentence : null;

    private void Typed()
    {
        _status = "正在填写…";
        _saving?.Dispose();
        _saving = Clock.CreateTimer(_ => _ = InvokeAsync(SaveAsync), null, Pause, Timeout.InfiniteTimeSpan);
    }

    private async Task SaveAsync()
    {
        if (_gone.HasCome || _session is not { IsDirty: true } session)
        {
            return;
        }

        Outcome outcome = await session.SaveAsync(_gone.Token);
        _status = outcome.IsOk ? SavedNow() : outcome.Field is null ? "尚未保存" : "标出的内容尚未保存，其余已保存";
        _outcome = outcome.IsOk ? null : outcome;
        StateHasChanged();
    }

    private async Task RefreshAsync()
    {
        if (!_gone.HasCome && _session is { } session)
        {
            await session.RefreshAsync(_gone.Token);
            StateHasChanged();
        }
    }

    private async Task<Outcome> ActAsync(Func<StageTarget, Task<Outcome<int>>> act)
    {
        Outcome outcome = await _session!.ActAsync(act, _gone.Token);
        _outcome = outcome.IsOk || outcome.Field is not null ? null : outcome;
        _status = outcome.IsOk ? SavedNow() : _status;
        StateHasChanged();
        return outcome;
    }

    private Task<bool> ChooseAsync((string Code, bool Chosen) choice) =>
        OnceAsync(target => Acts.Edit.ChooseAsync(target, choice.Code, choice.Chosen, _gone.Token));

    private Task<bool> PromiseAsync((string Code, bool OnPromise) choice) =>
        OnceAsync(target => Acts.Edit.TakePromiseAsync(target, choice.Code, choice.OnPromise, _gone.Token));

    private Task<bool> AgainAsync(Guid caseId) => OnceAsync(target => Acts.Edit.ApplyAgainAsync(target, caseId, _gone.Token));

    private Task DiscardAsync() => _session!.Details.MayDiscard ? OnceAsync(target => Acts.Edit.DiscardAsync(target, _gone.Token)) : Task.CompletedTask;

    private Task<Outcome> CheckIdentityAsync(StageIdentityForm form) => ActAsync(target => Acts.Edit.CheckIdentityAsync(
        target, form.PersonName, form.ResidentId, form.IsAgent,
        DateOnly.TryParseExact(form.AuthorisedUntil, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null, _gone.Token));

    private async Task SubmitAsync()
    {
        // The second click of a double click comes after the first has done it all: there is nothing left to send.
        if (_busy || _session is not { Details.IsDraft: true } session)
        {
            return;
        }

        HashSet<Guid> before = [.. session.Details.Cases.Select(c => c.Id)];
        if (await OnceAsync(target => Acts.Submit.RunAsync(target, _gone.Token)))
        {
            _receipt = [.. session.Details.Cases.Where(c => !before.Contains(c.Id))];
            StateHasChanged();
            await Script.FocusFieldAsync("receipt-head", _gone.Token);
        }
    }

    private async Task ResubmitAsync()
    {
        if (_session is { Details.Points.Count: > 0 } session)
        {
            await OnceAsync(target => Acts.Correct.ResubmitAsync(target, session.Form.Answers, _gone.Token));
        }
    }

    private async Task<bool> OnceAsync(Func<StageTarget, Task<Outcome<int>>> act)
    {
        if (_busy)
        {
            return false;
        }

        _busy = true;
        try
        {
            Outcome outcome = await _session!.ActAsync(act, _gone.Token);
            _outcome = outcome.IsOk ? null : outcome;
            _status = outcome.IsOk ? SavedNow() : _status;
            return outcome.IsOk;
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task KeepMineAsync()
    {
        Outcome outcome = await _session!.KeepMineAsync(_gone.Token);
        _outcome = outcome.IsOk ? null : outcome;
    }

    private void TakeTheirs()
    {
        _session!.TakeOther();
        _outcome = null;
    }

    private string SavedNow() => $"已保存 {OfficeTime.ToLocal(Clock.GetUtcNow().UtcDateTime):HH:mm:ss}";
}
