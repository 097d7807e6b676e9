using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Undoing;

/// <summary>A grant is undone here: the holder is told and heard first, then it is decided. What others do to the case appears without reloading.</summary>
public sealed partial class UndoPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private UndoSheet? _sheet;
    private Outcome? _outcome;
    private Outcome? _refused;
    private IDisposable? _feed;
    private CaseAction? _open;
    private bool _busy;
    private bool _missing;

    public UndoPage() => _news = new PageNews(LoadAsync, () => _busy || _open is not null);

    /// <summary>The case.</summary>
    [Parameter]
    public Guid CaseId { get; set; }

    [Inject]
    public required UndoSheets Sheets { get; init; }

    [Inject]
    public required UndoGrant Undo { get; init; }

    [Inject]
    public required RecordProceeding Record { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        _feed?.Dispose();
        _gone.Dispose();
    }

    /// <summary>What the office does: of others' requests and statements it keeps the record.</summary>
    internal static string Word(CaseAction action) => action switch
    {
        CaseAction.RequestHearing => "登记听证申请",
        CaseAction.RecordStatement => "登记陈述申辩",
        CaseAction.HoldHearing => "登记听证情况",
        _ => CaseTransitions.Of(action).Name,
    };

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

    /// <summary>Whoever has a form open keeps the version they saw: a decision is never made on an unseen change.</summary>
    private async Task FollowAsync()
    {
        await _news.HearAsync();
        StateHasChanged();
    }

    private Task ChooseAsync(CaseAction action)
    {
        (_outcome, _refused) = (null, null);
        _open = _open == action ? null : action;
        return _news.SettleAsync();
    }

    private Task CloseAsync()
    {
        (_open, _refused) = (null, null);
        return _news.SettleAsync();
    }

    private Task DecideAsync(UndoEntry entry) => ActAsync((action, target) => Undo.RunAsync(target, action, entry, _gone.Token), "决定已作出，决定书正在制作。");

    private Task NoteAsync(string words) => ActAsync((action, target) => Record.RunAsync(target, action, words, null, _gone.Token), "已登记。");

    private async Task ActAsync(Func<CaseAction, CaseTarget, Task<Outcome<int>>> act, string done)
    {
        if (_busy || _open is not { } action)
        {
            return;
        }

        _busy = true;
        try
        {
            Outcome outcome = await act(action, _sheet!.Target);
            _refused = outcome.IsOk ? null : outcome;
            // What belongs to a field is said there.
            _outcome = outcome.IsOk ? Outcome.Ok(done) : outcome.Field is null ? outcome : null;
            if (outcome.Kind is OutcomeKind.Ok or OutcomeKind.Conflict)
            {
                await _news.ReadAsync();
            }

            if (outcome.IsOk)
            {
                _open = null;
                await Script.FocusFieldAsync("undo-head", _gone.Token);
            }
        }
        finally
        {
            _busy = false;
            await _news.SettleAsync();
        }
    }
}
