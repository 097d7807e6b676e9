using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>One joint acceptance: date, parts, rectification, conclusion; it follows what the others do.</summary>
public sealed partial class AcceptancePage : IDisposable
{
    private readonly Departure _gone = new();
    private AcceptanceView? _view;
    private Outcome? _outcome;
    private IDisposable? _feed;
    private bool _missing;
    private bool _busy;

    /// <summary>The joint acceptance.</summary>
    [Parameter]
    public Guid AcceptanceId { get; set; }

    [Inject]
    public required AcceptanceReading Reading { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required OfficeTime Time { get; init; }

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
        if (signal.Kind == AcceptanceScope.Signal && signal.Id == AcceptanceId)
        {
            _ = InvokeAsync(FollowAsync);
        }
    });

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
        _missing = _view is null;
    }

    private async Task FollowAsync()
    {
        if (!_gone.HasCome && !_busy)
        {
            await LoadAsync();
            StateHasChanged();
        }
    }

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
            if (_outcome.IsOk)
            {
                await LoadAsync();
            }
        }
        finally
        {
            _busy = false;
        }

        StateHasChanged();
        await Script.FocusFieldAsync(_outcome.Field is { } field ? $"{key}-{field.ToLowerInvariant()}" : "acceptance-top", _gone.Token);
        return _outcome;
    }
}
