using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Window;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Window;

/// <summary>
/// The intake of a whole stage application: each material judged once for all matters, one correction notice, acceptance of what is
/// complete, hand-out of results. One act at a time, as on the page of one case.
/// </summary>
public sealed partial class StageIntakePage : IAsyncDisposable
{
    private static readonly (string Key, string Word)[] Keys =
        [("↑ ↓ J K", "选择材料"), ("Enter", "预览"), ("1", "符合"), ("2", "需补正"), ("3", "不适用"), ("4", "容缺"), ("R A B D T", "办理"), ("N", "下一件")];

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Departure _gone = new();
    private readonly CorrectionDraft _correction = new();
    private readonly DeliveryDraft _delivery = new();
    private readonly HashSet<Guid> _handed = [];
    private StageIntakeSheet? _sheet;
    private HeldIntake? _held;
    private bool _readOnly;
    private bool _missing;
    private bool _busy;
    private StageStep _step;
    private Outcome? _outcome;
    private string? _note;
    private string? _done;
    private HashSet<Guid> _papersBefore = [];
    private WindowRow? _next;
    private IntakeFile? _file;
    private string? _fileUrl;
    private string? _nothing;
    private IReadOnlyList<PreviewedPaper>? _preview;
    private string? _focus;
    private IDisposable? _subscription;
    private IJSObjectReference? _keys;

    [Inject]
    public required StageIntakes Reading { get; init; }

    [Inject]
    public required StageIntake Acts { get; init; }

    [Inject]
    public required WindowQueue Queue { get; init; }

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

    /// <summary>The stage application.</summary>
    [Parameter]
    public Guid StageId { get; set; }

    private IReadOnlyList<IntakePaper> NewPapers => [.. _sheet!.Papers.Where(p => !_papersBefore.Contains(p.Id))];

    private CorrectionLetter Letter => new(
        _sheet!.Subject.ApplicantName, _sheet.Subject.ProjectName, _sheet.StageName, _sheet.LeadOrganName, _sheet.Corrections.Count > 0);

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
        if ((signal.Kind == StageOperation.Signal && signal.Id == StageId)
            || (signal.Kind == CaseTransaction.Signal && _sheet?.Matters.Any(m => m.CaseId == signal.Id) == true))
        {
            _ = InvokeAsync(FollowOthersAsync);
        }
    });

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => _sheet?.Target.StageId == StageId ? Task.CompletedTask : LoadAsync();

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

    private string? FirstMaterial => _sheet is { IsJudging: true, Materials: [var first, ..] } ? $"material-{first.Id:N}" : null;

    private async Task LoadAsync()
    {
        (_step, _outcome, _note, _done, _next, _file, _nothing, _preview) = (StageStep.None, null, null, null, null, null, null, null);
        _sheet = await Reading.FindAsync(StageId, _gone.Token);
        _missing = _sheet is null;
        _held = _sheet is null ? null : await Takes.OfAsync(StageId, _gone.Token);
        _readOnly = _held is { IsMine: false };
        _focus = FirstMaterial;
    }

    /// <summary>Reads it again; what was typed stands in the drafts and rows and stays.</summary>
    private async Task ReloadAsync()
    {
        if (await Reading.FindAsync(StageId, _gone.Token) is { } fresh)
        {
            _sheet = fresh;
            if (_step == StageStep.Correct)
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
            StageTarget? seen = _sheet?.Target;
            await ReloadAsync();
            if (_sheet is { LastChange: { } change } && _sheet.Target != seen && change.PersonId is { } who)
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
            string code = _sheet!.Materials.First(m => m.Id == judgement.MaterialId).Code;
            Outcome<int> outcome = await Acts.JudgeAsync(_sheet.Target, new StageJudgement(code, judgement.Verdict, judgement.Reason), _gone.Token);
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

    private Task ReceiveAsync() => ActAsync(target => Acts.ReceiveAsync(target, _gone.Token), "已收件，请核对材料。");

    private (Func<StageTarget, Task<Outcome<int>>> Act, string Done)? Chosen => _step switch
    {
        StageStep.Accept => (target => Acts.AcceptAsync(target, _gone.Token), "材料齐全的事项已受理。"),
        StageStep.Correct => (CorrectAsync, "补正告知书已发出。"),
        StageStep.Terminate => (target => Acts.TerminateAsync(target, _gone.Token), "已终止办理，终止办理告知书已出具。"),
        StageStep.HandOut => (target => Acts.DeliverAsync(target, _handed, _delivery.Delivery(), _gone.Token), "已登记送达。"),
        _ => null,
    };

    private Task ConfirmAsync() => Chosen is { } chosen ? ActAsync(chosen.Act, chosen.Done) : Task.CompletedTask;

    private Task<Outcome<int>> CorrectAsync(StageTarget target)
    {
        CorrectionRequest request = _correction.Request();
        return Acts.CorrectAsync(
            target, [.. request.Lines.Select(l => new StageCorrectionLine(l.MaterialCode, l.Text))], request.DueOn, request.Reason, _gone.Token);
    }

    /// <summary>Shows the papers that the chosen step would produce; it is refused where the step would be.</summary>
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
            _outcome = await chosen.Act(_sheet!.Target with { Rehearsal = rehearsal });
            _preview = _outcome.IsOk ? PreviewedPaper.Of(rehearsal) : null;
            _focus = _outcome.Field is { } field ? Parts.FieldOf.Id(field) : _outcome.IsOk ? null : "step-title";
        }
        finally
        {
            _turn.Release();
            _busy = false;
        }
    }

    private async Task ActAsync(Func<StageTarget, Task<Outcome<int>>> act, string sentence)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        await _turn.WaitAsync(_gone.Token);
        try
        {
            _papersBefore = [.. _sheet!.Papers.Select(p => p.Id)];
            _outcome = await act(_sheet.Target);
            if (_outcome.Kind is OutcomeKind.Ok or OutcomeKind.Conflict)
            {
                await ReloadAsync();
            }

            if (_outcome.IsOk)
            {
                bool stays = _step == StageStep.None;
                (_step, _note, _preview) = (StageStep.None, null, null);
                _outcome = stays ? Outcome.Ok(sentence) : null;
                _done = stays ? null : sentence;
                _focus = stays ? null : "step-done";
                _next = stays ? null : await Queue.NextAsync(_sheet.Matters[0].CaseId, _gone.Token);
            }
            else
            {
                // What belongs to no field is said at the head of the step, which may be far above the button.
                _focus = _outcome.Field is { } field ? Parts.FieldOf.Id(field) : _step == StageStep.None ? null : "step-title";
            }
        }
        finally
        {
            _turn.Release();
            _busy = false;
        }
    }

    private void Begin(StageStep step)
    {
        (_step, _outcome, _done, _preview) = (step, null, null, null);
        if (step == StageStep.Correct)
        {
            _correction.Follow(_sheet!.ProposedCorrectionDue, _sheet.Materials);
        }
        else if (step == StageStep.HandOut)
        {
            _handed.UnionWith(_sheet!.Matters.Where(m => m.IsToDeliver).Select(m => m.CaseId));
        }
    }

    private void Close() => (_step, _outcome, _preview) = (StageStep.None, null, null);

    private void Open(IntakeMaterial material, IntakeFile? file)
    {
        _file = file;
        _fileUrl = file is null ? null : Tickets.UrlFor(Person, StageId, file.Digest, file.FileName);
        _nothing = file is null ? $"“{material.Name}”没有文件：{material.Supply.Chinese()}{(material.SuppliedBy is { } by ? $"，{by}" : "")}。" : null;
    }
}
