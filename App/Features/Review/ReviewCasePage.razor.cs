using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Review;

/// <summary>Review and signing of one case on one page; what can be done is what the transition table allows.</summary>
public sealed partial class ReviewCasePage : IDisposable
{
    private static readonly CaseAction[] InOrder =
    [
        CaseAction.StartReview, CaseAction.ProposeDecision, CaseAction.Endorse, CaseAction.Grant, CaseAction.Deny, CaseAction.ReturnProposal,
        CaseAction.AskOpinion, CaseAction.BeginSuspension, CaseAction.BeginRevision, CaseAction.Extend, CaseAction.Assign, CaseAction.Reassign,
    ];

    private static readonly HashSet<CaseAction> Primary =
        [CaseAction.StartReview, CaseAction.ProposeDecision, CaseAction.Endorse, CaseAction.Grant, CaseAction.Deny];

    private ReviewSession? _session;
    private IDisposable? _subscription;
    private CaseAction? _open;
    private Outcome? _outcome;
    private ElementReference _heading;
    private bool _busy;
    private bool _isLast;
    private bool _focusHeading;

    /// <summary>The case.</summary>
    [Parameter]
    public Guid CaseId { get; set; }

    /// <summary>The pile the person came from, in which 下一件 goes on.</summary>
    [SupplyParameterFromQuery(Name = "pile")]
    public string? Pile { get; set; }

    /// <summary>What was looked for in it.</summary>
    [SupplyParameterFromQuery(Name = "q")]
    public string? Query { get; set; }

    /// <summary>The matter it was narrowed to.</summary>
    [SupplyParameterFromQuery(Name = "matter")]
    public string? Matter { get; set; }

    /// <summary>The stage it was narrowed to.</summary>
    [SupplyParameterFromQuery(Name = "stage")]
    public string? Stage { get; set; }

    /// <summary>The light it was narrowed to.</summary>
    [SupplyParameterFromQuery(Name = "light")]
    public string? LightName { get; set; }

    /// <summary>The handler it was narrowed to.</summary>
    [SupplyParameterFromQuery(Name = "handler")]
    public Guid? Handler { get; set; }

    /// <summary>Whether it was narrowed to the own section.</summary>
    [SupplyParameterFromQuery(Name = "section")]
    public bool? OwnSection { get; set; }

    [Inject]
    public required ReviewFile File { get; init; }

    [Inject]
    public required ReviewDesk Desk { get; init; }

    [Inject]
    public required CurrentPerson Person { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required StartReview Start { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    private ReviewSheet? Sheet => _session?.Sheet;

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _session?.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _subscription = Feed.Subscribe(signal =>
    {
        if (signal.Kind == CaseTransaction.Signal && signal.Id == CaseId)
        {
            _ = InvokeAsync(HearAsync);
        }
    });

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (Sheet?.Id == CaseId)
        {
            return;
        }

        _session?.Dispose();
        (_open, _outcome, _isLast) = (null, null, false);
        _session = new ReviewSession(CaseId, File, () => _open is not null, StateHasChanged);
        await _session.ReloadAsync();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusHeading)
        {
            _focusHeading = false;
            await _heading.FocusAsync();
        }
    }

    /// <summary>The actions of the table that this page offers and that this person can do now.</summary>
    private static List<CaseAction> Actions(ReviewSheet sheet) => [.. InOrder.Where(action => Offered(sheet, action))];

    private static bool Offered(ReviewSheet sheet, CaseAction action) => sheet.May(action) && action switch
    {
        CaseAction.Endorse => CanSign(sheet) && !sheet.OpenRound!.NextIsLast,
        CaseAction.Grant => CanSign(sheet) && sheet.OpenRound is { NextIsLast: true, Proposal: Data.Cases.CaseDecision.Grant },
        CaseAction.Deny => CanSign(sheet) && sheet.OpenRound is { NextIsLast: true, Proposal: Data.Cases.CaseDecision.Deny },
        CaseAction.ReturnProposal => CanSign(sheet) || sheet.OpenRound is { IsAlone: true },
        CaseAction.BeginSuspension => sheet.Procedures.Count > 0,
        CaseAction.Extend => sheet.Extension is not null,
        CaseAction.Assign or CaseAction.Reassign => sheet.Reviewers.Count > 0,
        _ => true,
    };

    private static bool CanSign(ReviewSheet sheet) => sheet is { OpenRound: not null, SigningObstacle: null };

    private static string DutyWord(ReviewSheet sheet) => string.Join("、", Duties.DutyUrls.Actions.Where(sheet.May).Select(action => CaseTransitions.Of(action).Name));

    private static string Label(ReviewSheet sheet, CaseAction action) => action switch
    {
        CaseAction.Grant => sheet.Head.Words.Granted,
        CaseAction.Deny => sheet.Head.Words.Denied,
        _ => CaseTransitions.Of(action).Name,
    };

    private string? ExpandedOf(CaseAction action) =>
        action == CaseAction.StartReview ? null : _open == action ? "true" : "false";

    private async Task ChooseAsync(CaseAction action)
    {
        _outcome = null;
        if (action != CaseAction.StartReview)
        {
            _open = _open == action ? null : action;
            await _session!.SettleAsync();
            return;
        }

        _busy = true;
        try
        {
            await DoneAsync(await _session!.ActAsync(target => Start.RunAsync(target, CancellationToken.None)));
        }
        finally
        {
            _busy = false;
        }
    }

    /// <summary>Shows what came of an act; a conflict is shown with the newest state.</summary>
    private async Task DoneAsync(Outcome outcome)
    {
        _outcome = outcome;
        if (outcome.IsOk)
        {
            _open = null;
            await _session!.SettleAsync();
        }
        else if (outcome.Kind == OutcomeKind.Conflict)
        {
            await _session!.ReloadAsync();
        }

        _focusHeading = true;
        StateHasChanged();
    }

    private ReviewTab PileTab =>
        Enum.TryParse(Pile, ignoreCase: true, out ReviewTab tab) && ReviewTabs.Of(Person).Contains(tab) ? tab : ReviewTabs.Of(Person).FirstOrDefault(ReviewTab.Mine);

    private ReviewFilter CameFrom => new(PileTab, string.IsNullOrWhiteSpace(Query) ? null : Query, OwnSection == true)
    {
        Handler = PileTab == ReviewTab.Department ? Handler : null,
        Matter = ReviewFilter.Code(Matter),
        Stage = ReviewFilter.Code(Stage),
        Light = ReviewFilter.LightOf(LightName),
    };

    /// <summary>下一件: on in the pile the person came from, within what it was narrowed to.</summary>
    private async Task NextAsync()
    {
        if (await Desk.NextAsync(CameFrom, CaseId, CancellationToken.None) is { } next)
        {
            Navigation.NavigateTo(ReviewUrls.Case(next, CameFrom));
        }
        else
        {
            _isLast = true;
        }
    }

    private Task CloseAsync()
    {
        _open = null;
        _focusHeading = true;
        return _session!.SettleAsync();
    }

    // Whoever is filling in a form keeps the version they saw, so that a decision is never signed on an unseen change.
    private Task HearAsync() => _session?.HearAsync() ?? Task.CompletedTask;
}
