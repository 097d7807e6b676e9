using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>One meeting, for everybody who is called to it. What others do to it appears without reloading.</summary>
public sealed partial class MeetingPage : IDisposable
{
    private const string OutcomeId = "meeting-outcome";

    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private IDisposable? _feed;
    private MeetingSheet? _sheet;
    private MinutesView? _minutes;
    private IReadOnlyList<DrawView>? _draws;
    private IReadOnlyList<(string Code, string Name)> _invitable = [];
    private MeetingForm _form = new();
    private Outcome? _outcome;
    private Guid? _shown;
    private string _heard = "";
    private bool _missing;
    private bool _busy;

    public MeetingPage() => _news = new PageNews(LoadAsync, () => _busy);

    [Parameter]
    public Guid MeetingId { get; set; }

    [Inject]
    public required MeetingSheets Sheets { get; init; }

    [Inject]
    public required MinutesReading Minutes { get; init; }

    [Inject]
    public required MeetingDraws Draws { get; init; }

    [Inject]
    public required ArrangeMeeting Arrange { get; init; }

    [Inject]
    public required ConveneMeeting Convene { get; init; }

    [Inject]
    public required AnswerInvitation Answer { get; init; }

    [Inject]
    public required OfficeTime Time { get; init; }

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

    /// <inheritdoc />
    protected override void OnInitialized() => _feed = Feed.Subscribe(signal =>
    {
        if (signal.Kind == MeetingScope.Signal && signal.Id == _shown)
        {
            _ = InvokeAsync(HearAsync);
        }
    });

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_shown != MeetingId)
        {
            (_shown, _sheet, _outcome, _heard) = (MeetingId, null, null, "");
            await LoadAsync();
            _form = _sheet is { } sheet ? MeetingForm.Of(sheet.Meeting) : new MeetingForm();
        }
    }

    private async Task LoadAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        MeetingSheet? sheet = await Sheets.FindAsync(MeetingId, _gone.Token);
        _invitable = sheet is { IsArranging: true } ? await Sheets.InvitableAsync(sheet, _gone.Token) : [];
        _draws = sheet is null ? null : await Draws.OfAsync(sheet, _gone.Token);
        _minutes = sheet is { Meeting.State: MeetingState.Concluded } ? await Minutes.FindAsync(sheet, _gone.Token) : null;
        (_sheet, _missing) = (sheet, sheet is null);
    }

    private async Task HearAsync()
    {
        int? before = _sheet?.Meeting.Version;
        await _news.HearAsync();
        if (!_gone.HasCome)
        {
            _heard = _busy || _sheet?.Meeting.Version == before ? _heard : "会议有新的变动，页面已更新。";
            StateHasChanged();
        }
    }

    // What was typed stays; whoever saves next has seen what another wrote meanwhile.
    private async Task ReloadAsync()
    {
        await LoadAsync();
        _outcome = Outcome.Ok("已读取最新内容，您填写的内容仍在页面上。");
    }

    private Task<bool> ChangeAsync() => ActAsync((id, seen) => Arrange.ChangeAsync(id, seen, _form, _gone.Token));

    private Task<bool> AddItemAsync((string Typed, string Question, bool AsksVote) item) => ActAsync((id, seen) => Arrange.AddItemAsync(id, seen, item.Typed, item.Question, item.AsksVote, _gone.Token));

    private Task<bool> RemoveItemAsync(Guid itemId) => ActAsync((id, seen) => Arrange.RemoveItemAsync(id, seen, itemId, _gone.Token));

    private Task<bool> AddPaperAsync((Guid ItemId, Guid FileId) paper) => ActAsync((id, seen) => Arrange.AddPaperAsync(id, seen, paper.ItemId, paper.FileId, _gone.Token));

    private Task<bool> RemovePaperAsync(Guid paperId) => ActAsync((id, seen) => Arrange.RemovePaperAsync(id, seen, paperId, _gone.Token));

    private Task<bool> InviteAsync(Guid invitedId) => ActAsync((id, seen) => Arrange.InviteAsync(id, seen, invitedId, _gone.Token));

    private Task<bool> StrikeAsync(Guid participantId) => ActAsync((id, seen) => Arrange.StrikeAsync(id, seen, participantId, _gone.Token));

    private Task<bool> ConveneAsync() => ActAsync((id, seen) => Convene.RunAsync(id, seen, _gone.Token));

    private Task<bool> WithdrawAsync(string reason) => ActAsync((id, seen) => Convene.WithdrawAsync(id, seen, reason, _gone.Token));

    private Task<bool> CancelAsync(string reason) => ActAsync((id, seen) => Convene.CancelAsync(id, seen, reason, _gone.Token));

    private Task<bool> AcceptAsync(Guid participantId, Guid? personId, string reason) => ActAsync((id, _) => Answer.AcceptAsync(id, participantId, personId, reason, _gone.Token));

    private Task<bool> DeclineAsync(Guid participantId, string reason) => ActAsync((id, _) => Answer.DeclineAsync(id, participantId, reason, _gone.Token));

    // The parts of the meeting itself: each keeps what is typed in it, and its refusals beside its fields.
    private async Task<Outcome> RunAsync(string key, Func<CancellationToken, Task<Outcome>> act)
    {
        if (_busy)
        {
            return Outcome.Conflict(null);
        }

        _busy = true;
        try
        {
            _outcome = await act(_gone.Token);
            if (_outcome.Kind is OutcomeKind.Ok or OutcomeKind.Conflict)
            {
                await _news.ReadAsync();
            }
        }
        finally
        {
            _busy = false;
            await _news.SettleAsync();
        }

        StateHasChanged();
        if (!_outcome.IsOk)
        {
            await Script.FocusFieldAsync(_outcome.Field is { } field ? $"{key}-{field.ToLowerInvariant()}" : OutcomeId, _gone.Token);
        }

        return _outcome;
    }

    private async Task<bool> ActAsync(Func<Guid, int, Task<Outcome>> act)
    {
        if (_busy)
        {
            return false;
        }

        _busy = true;
        try
        {
            _outcome = await act(MeetingId, _sheet!.Meeting.Version);
            if (_outcome.IsOk)
            {
                await _news.ReadAsync();
            }
        }
        finally
        {
            _busy = false;
            await _news.SettleAsync();
        }

        StateHasChanged();
        await Script.FocusFieldAsync(_outcome.Field?.ToLowerInvariant() ?? OutcomeId, _gone.Token);
        return _outcome.IsOk;
    }
}
