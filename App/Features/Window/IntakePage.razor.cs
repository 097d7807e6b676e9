using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Window;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Window;

/// <summary>
/// The intake of one case: verdicts, correction, acceptance, refusal, delivery. One act at a time: a clerk's keys are quicker than
/// the database, and each act must see the version the one before it made.
/// </summary>
public sealed partial class IntakePage : IAsyncDisposable
{
    private static readonly (string Key, string Word)[] Keys =
        [("↑ ↓ J K", "选择材料"), ("Enter", "预览"), ("1", "符合"), ("2", "需补正"), ("3", "不适用"), ("4", "容缺"), ("R A S B X T D G", "办理"), ("N", "下一件")];

    private static readonly (IntakeStep Step, CaseAction Action, string Key, string Word)[] Steps =
    [
        (IntakeStep.Accept, CaseAction.Accept, "a", "受理"),
        (IntakeStep.Settle, CaseAction.Accept, "s", "当场办结"),
        (IntakeStep.Correct, CaseAction.RequestCorrection, "b", "一次性补正告知"),
        (IntakeStep.Refuse, CaseAction.RefuseAcceptance, "x", "不予受理"),
        (IntakeStep.Terminate, CaseAction.TerminateUncorrected, "t", "逾期未补正终止"),
        (IntakeStep.Deliver, CaseAction.Deliver, "d", "送达"),
        (IntakeStep.Deliver, CaseAction.DeliverNotice, "d", "送达文书"),
        (IntakeStep.Archive, CaseAction.Archive, "g", "归档"),
    ];

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Departure _gone = new();
    private readonly CorrectionDraft _correction = new();
    private readonly RefusalDraft _refusal = new();
    private readonly DeliveryDraft _delivery = new();
    private readonly Dictionary<string, string> _result = [];
    private IntakeCase? _case;
    private HeldIntake? _held;
    private bool _readOnly;
    private bool _missing;
    private bool _busy;
    private IntakeStep _step;
    private Outcome? _outcome;
    private IReadOnlyList<PreviewedPaper>? _preview;
    private string? _note;
    private string? _done;
    private HashSet<Guid> _papersBefore = [];
    private WindowRow? _next;
    private PersonalData? _revealed;
    private IntakeFile? _file;
    private string? _fileUrl;
    private string? _nothing;
    private string? _focus;
    private IDisposable? _subscription;
    private IJSObjectReference? _keys;

    [Inject]
    public required IntakeCases Cases { get; init; }

    [Inject]
    public required IntakeActs Acts { get; init; }

    [Inject]
    public required TakeReading Takes { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required DownloadTickets Tickets { get; init; }

    [Inject]
    public required CurrentPerson Person { get; init; }

    [Inject]
    public required IJSRuntime Browser { get; init; }

    /// <summary>The case.</summary>
    [Parameter]
    public Guid CaseId { get; set; }

    private CorrectionLetter Letter => new(
        _case!.Subject.ApplicantName, _case.Subject.ProjectName, _case.MatterName, _case.OrganName, _case.Corrections.Count > 0);

    private IReadOnlyList<IntakePaper> NewPapers => [.. _case!.Papers.Where(p => !_papersBefore.Contains(p.Id))];

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _subscription?.Dispose();
        _gone.Dispose();
        if (_keys is not null)
        {
            await PageKeys.LeaveAsync(_keys);
        }
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _subscription = Feed.Subscribe(signal =>
    {
        if (signal.Kind == CaseTransaction.Signal && signal.Id == CaseId)
        {
            _ = InvokeAsync(FollowOthersAsync);
        }
    });

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => _case?.Target.CaseId == CaseId ? Task.CompletedTask : LoadAsync();

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _keys = await PageKeys.LoadAsync(Browser, Assets);
        }

        if (_focus is { } id && _keys is not null)
        {
            _focus = null;
            await _keys.InvokeVoidAsync("focusOn", id);
        }
    }

    private string? FirstMaterial => _case is { IsJudging: true, Materials: [var first, ..] } ? $"material-{first.Id:N}" : null;

    private bool May(CaseAction action) => _case!.Possible.Contains(action);

    // Until the last day has passed the applicant has the word: the step is not offered.
    private bool Offers(IntakeStep step, CaseAction action) => May(action) && !(_readOnly && _case!.IsJudging)
        && (step != IntakeStep.Settle || _case!.Instant is not null) && (step != IntakeStep.Terminate || _case!.Correction is { DaysLeft: < 0 });

    private async Task LoadAsync()
    {
        (_step, _outcome, _note, _done, _next, _revealed, _file, _nothing) = (IntakeStep.None, null, null, null, null, null, null, null);
        _case = await Cases.FindAsync(CaseId, _gone.Token);
        _missing = _case is null;
        if (_case is { } found)
        {
            _refusal.Remedies = found.ProposedRemedies;
            _held = await Takes.OfAsync(found.IntakeId, _gone.Token);
            _readOnly = _held is { IsMine: false };
            _focus = FirstMaterial;
        }
    }

    /// <summary>Reads the case again; what was typed stands in the drafts and rows and stays.</summary>
    private async Task ReloadAsync()
    {
        if (await Cases.FindAsync(CaseId, _gone.Token) is { } fresh)
        {
            _case = fresh;
            if (_step == IntakeStep.Correct)
            {
                _correction.Follow(fresh.ProposedCorrectionDue, fresh.Materials);
            }
        }
    }

    private async Task FollowOthersAsync()
    {
        await _turn.WaitAsync(_gone.Token);
        try
        {
            int seen = _case?.Target.SeenVersion ?? 0;
            await ReloadAsync();
            if (_case is { LastChange: { } change } && _case.Target.SeenVersion != seen && change.PersonId is { } who)
            {
                _note = $"{(who == Person.PersonId ? "您在另一页面" : change.Who)}于 {OfficeTime.Show(change.AtUtc)} 办理了“{change.What}”，页面已更新。您填写的内容仍在，请核对最新情况后再办理。";
            }
        }
        finally
        {
            _turn.Release();
        }

        StateHasChanged();
    }

    /// <summary>It is in other hands. A page on which somebody may be writing stays as it is; its verdicts then wait until it is taken over.</summary>
    private async Task HeldAsync(HeldIntake? held, bool byMe)
    {
        (_held, bool wasReadOnly) = (held, _readOnly);
        _readOnly = wasReadOnly && held is { IsMine: false };
        if (wasReadOnly && !_readOnly)
        {
            await ReloadAsync();
            _focus = byMe ? FirstMaterial : null;
        }

        StateHasChanged();
    }

    private async Task<Outcome<int>> JudgeAsync(MaterialJudgement judgement)
    {
        if (_held is { IsMine: false } other)
        {
            return Outcome.Refused(WindowTakeRules.HeldByOther, detail: $"{other.ClerkName}，{OfficeTime.ToLocal(other.Since):HH:mm} 起；请先接手").As<int>();
        }

        await _turn.WaitAsync(_gone.Token);
        try
        {
            Outcome<int> outcome = await Acts.Judge.RunAsync(_case!.Target, judgement, _gone.Token);
            _note = outcome.IsOk ? null : _note;
            if (outcome.Kind is OutcomeKind.Ok or OutcomeKind.Conflict)
            {
                await ReloadAsync();
            }

            return outcome;
        }
        finally
        {
            _turn.Release();
        }
    }

    private Task ReceiveAsync() => ActAsync(target => Acts.Receive.RunAsync(target, _gone.Token), "已收件，请核对材料。");

    private (Func<CaseTarget, Task<Outcome<int>>> Act, string Done)? Chosen => _step switch
    {
        IntakeStep.Accept => (target => Acts.Accept.RunAsync(target, _gone.Token), "已受理。"),
        IntakeStep.Settle => (target => Acts.Settle.RunAsync(target, _result, _gone.Token), $"已当场办结：{_case!.Words.Granted}。"),
        IntakeStep.Correct => (target => Acts.Correct.RunAsync(target, _correction.Request(), _gone.Token), "补正告知书已发出。"),
        IntakeStep.Refuse => (target => Acts.Refuse.RunAsync(target, _refusal.Form(), _gone.Token), "已作出不予受理决定。"),
        IntakeStep.Terminate => (target => Acts.Terminate.RunAsync(target, _gone.Token), "已终止办理，终止办理告知书已出具。"),
        IntakeStep.Deliver => (target => Acts.Deliver.RunAsync(target, _delivery.Delivery(), _gone.Token), "已登记送达。"),
        IntakeStep.Archive => (target => Acts.Archive.RunAsync(target, _gone.Token), "已归档。"),
        _ => null,
    };

    private Task ConfirmAsync() => Chosen is { } chosen ? ActAsync(chosen.Act, chosen.Done) : Task.CompletedTask;

    /// <summary>Shows the paper that the chosen step would produce; it is refused where the step would be.</summary>
    private async Task PreviewAsync()
    {
        if (_busy || Chosen is not { } chosen)
        {
            return;
        }

        _busy = true;
        (_preview, _outcome) = (null, null);
        await _turn.WaitAsync(_gone.Token);
        try
        {
            Rehearsal rehearsal = new();
            _outcome = await chosen.Act(_case!.Target with { Rehearsal = rehearsal });
            _preview = _outcome.IsOk ? PreviewedPaper.Of(rehearsal) : null;
            _focus = _outcome.Field is { } field ? Parts.FieldOf.Id(field) : _outcome.IsOk ? null : "step-title";
        }
        finally
        {
            _turn.Release();
            _busy = false;
        }
    }

    private async Task ActAsync(Func<CaseTarget, Task<Outcome<int>>> act, string sentence)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        await _turn.WaitAsync(_gone.Token);
        try
        {
            _papersBefore = [.. _case!.Papers.Select(p => p.Id)];
            _outcome = await act(_case.Target);
            if (_outcome.Kind is OutcomeKind.Ok or OutcomeKind.Conflict)
            {
                await ReloadAsync();
            }

            if (_outcome.IsOk)
            {
                bool stays = _step == IntakeStep.None;
                (_step, _note, _preview) = (IntakeStep.None, null, null);
                _outcome = stays ? Outcome.Ok(sentence) : null;
                _done = stays ? null : sentence;
                _focus = stays ? null : "step-done";
                _next = stays ? null : await Acts.Queue.NextAsync(CaseId, _gone.Token);
            }
            else
            {
                // What belongs to no field is said at the head of the step, which may be far above the button.
                _focus = _outcome.Field is { } field ? Parts.FieldOf.Id(field) : _step == IntakeStep.None ? null : "step-title";
            }
        }
        finally
        {
            _turn.Release();
            _busy = false;
        }
    }

    private void Begin(IntakeStep step)
    {
        (_step, _outcome, _done, _preview) = (step, null, null, null);
        if (step == IntakeStep.Correct)
        {
            _correction.Follow(_case!.ProposedCorrectionDue, _case.Materials);
        }
    }

    private void Close() => (_step, _outcome, _preview) = (IntakeStep.None, null, null);

    private void Open(IntakeMaterial material, IntakeFile? file)
    {
        _file = file;
        _fileUrl = file is null ? null : Tickets.UrlFor(Person, CaseId, file.Digest, file.FileName);
        _nothing = file is null ? $"“{material.Name}”没有文件：{material.Supply.Chinese()}{(material.SuppliedBy is { } by ? $"，{by}" : "")}。" : null;
    }

    private async Task RevealAsync()
    {
        Outcome<PersonalData> outcome = await Acts.Reveal.RunAsync(CaseId, _gone.Token);
        (_revealed, _outcome) = outcome.IsOk ? (outcome.Value, _outcome) : (null, outcome);
    }
}
