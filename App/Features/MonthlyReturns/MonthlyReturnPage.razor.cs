using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.MonthlyReturns;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>One return: its checks, differences, tables and text; filling in, judging, correcting.</summary>
public sealed partial class MonthlyReturnPage : IDisposable
{
    private const string OutcomeId = "monthly-outcome";

    private readonly Departure _gone = new();
    private readonly ReturnTyping _typing = new();
    private ReturnView? _view;
    private Outcome? _outcome;
    private string _reason = "";
    private bool _missing;
    private bool _busy;

    /// <summary>The return.</summary>
    [Parameter]
    public Guid ReturnId { get; set; }

    [Inject]
    public required ReturnReading Reading { get; init; }

    [Inject]
    public required TypeEntry Typing { get; init; }

    [Inject]
    public required ReturnActs Acts { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private string Title => _view is { } view ? $"{view.RegionName} {ReturnNames.Of(view.Return.Month)}月报" : "月报";

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_view?.Return.Id != ReturnId)
        {
            (_outcome, _reason) = (null, "");
            _typing.Clear();
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            _view = await Reading.FindAsync(ReturnId, _gone.Token);
            _missing = _view is null;
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }

    // What is refused stays in its field with the sentence below it; what is saved is read back with the checks.
    private async Task TypeAsync((string Place, string Text) typed)
    {
        int seen = _view!.Entries.GetValueOrDefault(typed.Place)?.Version ?? 0;
        _typing.Keep(typed.Place, typed.Text);
        Outcome<int> outcome = await Typing.RunAsync(ReturnId, typed.Place, typed.Text, seen, _gone.Token);
        if (outcome.IsOk)
        {
            _typing.Saved(typed.Place);
        }
        else
        {
            _typing.Refused(typed.Place, outcome.Sentence);
        }

        await LoadAsync();
    }

    private Task SubmitAsync() => RunAsync(() => Acts.SubmitAsync(ReturnId, _view!.Return.Version, _gone.Token));

    private Task RefreshAsync() => RunAsync(() => Acts.RefreshAsync(ReturnId, _view!.Return.Version, _gone.Token));

    private Task LockAsync() => RunAsync(() => Acts.LockAsync(ReturnId, _view!.Return.Version, _gone.Token));

    private Task SendBackAsync((string Reason, IReadOnlyDictionary<string, string> Marks) said) =>
        RunAsync(() => Acts.SendBackAsync(ReturnId, _view!.Return.Version, said.Reason, said.Marks, _gone.Token));

    private Task CorrectAsync() => BusyAsync(async () =>
    {
        Outcome<Guid> next = await Acts.CorrectAsync(ReturnId, _reason, _gone.Token);
        _outcome = next;
        if (next.IsOk)
        {
            Navigation.NavigateTo(MonthlyUrls.One(next.Value));
        }
    });

    private Task RunAsync(Func<Task<Outcome<int>>> act) => BusyAsync(async () =>
    {
        _outcome = await act();
        if (_outcome.IsOk)
        {
            await LoadAsync();
        }
    });

    private async Task BusyAsync(Func<Task> act)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            await act();
        }
        finally
        {
            _busy = false;
        }

        StateHasChanged();
        await Script.FocusFieldAsync(_outcome?.Field == nameof(MonthlyReturn.Reason) ? "monthly-reason" : OutcomeId, _gone.Token);
    }
}
