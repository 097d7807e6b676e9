using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>The board of a stage; it follows what the departments do while it is open.</summary>
public sealed partial class JointBoardPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private CalmSubscription? _subscription;
    private JointBoard? _board;
    private Outcome? _outcome;
    private bool _missing;

    public JointBoardPage() => _news = new PageNews(LoadAsync);

    /// <summary>The stage application.</summary>
    [Parameter]
    public Guid StageId { get; set; }

    [Inject]
    public required JointReading Reading { get; init; }

    [Inject]
    public required JointActs Acts { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _subscription = new CalmSubscription(
        Feed,
        Clock,
        signal => (signal.Kind == StageOperation.Signal && signal.Id == StageId) || (signal.Kind == CaseTransaction.Signal && _board?.Parts.Any(p => p.CaseId == signal.Id) == true),
        () => InvokeAsync(_news.HearAsync));

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => _board?.StageId == StageId ? Task.CompletedTask : _news.HearAsync();

    private async Task LoadAsync()
    {
        if (!_gone.HasCome)
        {
            _board = await Reading.ReadAsync(StageId, _gone.Token);
            _missing = _board is null;
            StateHasChanged();
        }
    }

    private async Task DoneAsync(Outcome outcome)
    {
        _outcome = outcome;
        await _news.ReadAsync();
        await Script.FocusFieldAsync("joint-outcome", _gone.Token);
    }
}
