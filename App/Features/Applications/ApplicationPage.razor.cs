using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>One application, from the draft to the receipt, and the answer to a correction. What is typed is saved as it is typed.</summary>
public sealed partial class ApplicationPage : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);

    private readonly Departure _gone = new();
    private DraftSession? _session;
    private Outcome? _outcome;
    private IDisposable? _feed;
    private ITimer? _saving;
    private string? _status;
    private bool _missing;
    private bool _busy;

    [Parameter]
    public Guid CaseId { get; set; }

    [Inject]
    public required ApplicationReading Reading { get; init; }

    [Inject]
    public required ApplicationActs Acts { get; init; }

    [Inject]
    public required CurrentPerson Person { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    private CheckIdentity Identity => Acts.Identity;

    private List<(string Id, string Sentence)> Missing => _session is { } session ? ApplicationGaps.Of(session.Details, session.Form, Clock.Today(), Person.May(Permissions.EnterCases)) : [];

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
        if (signal.Kind == CaseTransaction.Signal && signal.Id == CaseId)
        {
            _ = InvokeAsync(RefreshAsync);
        }
    });

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_session?.Details.Id == CaseId)
        {
            return;
        }

        ApplicationDetails? details = await Reading.ReadAsync(CaseId, _gone.Token);
        _missing = details is null;
        _session = details is null ? null : new DraftSession(Reading, Acts.Fill, details);
        if (details is { State: CaseState.Draft })
        {
            await _session!.ActAsync(target => Acts.Results.RunAsync(target, _gone.Token), _gone.Token);
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
        _status = outcome.IsOk ? $"已保存 {OfficeTime.ToLocal(Clock.GetUtcNow().UtcDateTime):HH:mm:ss}" : outcome.Field is null ? "尚未保存" : "标出的内容尚未保存，其余已保存";
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

    private async Task<Outcome> ActAsync(Func<CaseTarget, Task<Outcome<int>>> act)
    {
        Outcome outcome = await _session!.ActAsync(act, _gone.Token);
        _outcome = outcome.IsOk || outcome.Field is not null ? null : outcome;
        _status = outcome.IsOk ? $"已保存 {OfficeTime.ToLocal(Clock.GetUtcNow().UtcDateTime):HH:mm:ss}" : _status;
        StateHasChanged();
        return outcome;
    }

    private async Task SendAsync()
    {
        // The second click of a double click comes after the first has done it all: there is nothing left to send.
        if (_session is not { Details: { IsOpen: true, Revision: null } })
        {
            return;
        }

        if (Missing is [var (id, _), ..])
        {
            await Script.FocusFieldAsync(id, _gone.Token);
            return;
        }

        bool answers = _session.Details.State == CaseState.CorrectionRequested;
        await OnceAsync(target => answers ? Acts.Resubmit.RunAsync(target, _gone.Token) : Acts.Submit.RunAsync(target, _gone.Token));
    }

    private Task DiscardAsync() => _session!.Details.Possible.Contains(CaseAction.DiscardDraft)
        ? OnceAsync(target => Acts.Discard.RunAsync(target, _gone.Token))
        : Task.CompletedTask;

    private Task WithdrawAsync(string reason) =>
        _session!.Details.Possible.Contains(CaseAction.WithdrawBeforeAcceptance) || _session.Details.Possible.Contains(CaseAction.WithdrawAfterAcceptance)
            ? OnceAsync(target => Acts.Withdraw.RunAsync(target, reason, _gone.Token))
            : Task.CompletedTask;

    private async Task<Outcome?> ReviseAsync(string words)
    {
        await OnceAsync(target => Acts.Revise.RunAsync(target, words, _gone.Token));
        return _outcome;
    }

    private async Task OnceAsync(Func<CaseTarget, Task<Outcome<int>>> act)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            Outcome outcome = await _session!.ActAsync(act, _gone.Token);
            _outcome = outcome.IsOk ? null : outcome;
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
}
