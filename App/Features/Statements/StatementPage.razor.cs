using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Statements;

/// <summary>Where an applicant asks for a hearing and makes statements while their case is reviewed. What is typed is kept until it is sent.</summary>
public sealed partial class StatementPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private StatementSheet? _sheet;
    private Outcome? _outcome;
    private Outcome? _refused;
    private IDisposable? _feed;
    private string _request = "";
    private string _statement = "";
    private bool _asked;
    private bool _busy;
    private bool _missing;

    public StatementPage() => _news = new PageNews(LoadAsync, () => _busy);

    /// <summary>The case.</summary>
    [Parameter]
    public Guid CaseId { get; set; }

    [Inject]
    public required StatementSheets Sheets { get; init; }

    [Inject]
    public required RecordProceeding Record { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required TypedDraft Drafts { get; init; }

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
    protected override async Task OnParametersSetAsync()
    {
        if (_sheet?.Target.CaseId == CaseId)
        {
            return;
        }

        await LoadAsync();
        _request = await Drafts.FindAsync<string>(RequestDraft) ?? "";
        _statement = await Drafts.FindAsync<string>(StatementDraft) ?? "";
    }

    private string RequestDraft => $"hearing-{CaseId:N}";

    private string StatementDraft => $"statement-{CaseId:N}";

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

    private Task TypeRequestAsync(string text)
    {
        _request = text;
        return Drafts.KeepAsync(RequestDraft, text);
    }

    private Task TypeStatementAsync(string text)
    {
        _statement = text;
        return Drafts.KeepAsync(StatementDraft, text);
    }

    private async Task AskAsync()
    {
        if (await ActAsync(true, target => Record.RunAsync(target, CaseAction.RequestHearing, _request, null, _gone.Token), "已申请听证。"))
        {
            _request = "";
            await Drafts.ForgetAsync(RequestDraft);
        }
    }

    private async Task StateAsync()
    {
        if (await ActAsync(false, target => Record.RunAsync(target, CaseAction.RecordStatement, _statement, null, _gone.Token), "陈述申辩意见已提交。"))
        {
            _statement = "";
            await Drafts.ForgetAsync(StatementDraft);
        }
    }

    private async Task<bool> ActAsync(bool asks, Func<CaseTarget, Task<Outcome<int>>> act, string done)
    {
        if (_busy)
        {
            return false;
        }

        (_busy, _asked) = (true, asks);
        try
        {
            Outcome outcome = await act(_sheet!.Target);
            _refused = outcome.IsOk ? null : outcome;
            // What belongs to a field is said there.
            _outcome = outcome.IsOk ? Outcome.Ok(done) : outcome.Field is null ? outcome : null;
            if (outcome.Kind is OutcomeKind.Ok or OutcomeKind.Conflict)
            {
                await _news.ReadAsync();
            }

            if (outcome.IsOk)
            {
                await Script.FocusFieldAsync("statement-head", _gone.Token);
            }

            return outcome.IsOk;
        }
        finally
        {
            _busy = false;
            await _news.SettleAsync();
        }
    }
}
