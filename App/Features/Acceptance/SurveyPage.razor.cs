using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>The joint survey of one work: its commission, its versions, a new one.</summary>
public sealed partial class SurveyPage : IDisposable
{
    private readonly Departure _gone = new();
    private SurveyForm _form = new();
    private MeasuredForm _measured = new();
    private SurveyView? _view;
    private Outcome? _outcome;
    private bool _changing;
    private bool _missing;
    private bool _busy;

    /// <summary>The project.</summary>
    [Parameter]
    public Guid ProjectId { get; set; }

    /// <summary>The work.</summary>
    [Parameter]
    public Guid WorkId { get; set; }

    [Inject]
    public required SurveyReading Reading { get; init; }

    [Inject]
    public required SurveyActs Acts { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_view?.Work.Id != WorkId)
        {
            await LoadAsync();
            _measured = _view?.NewVersion() ?? new();
        }
    }

    private string? ProblemAt(string field) => _outcome is { IsOk: false } refused && refused.Field == field ? refused.Sentence : null;

    private async Task LoadAsync()
    {
        _view = await Reading.ReadAsync(ProjectId, WorkId, _gone.Token);
        _missing = _view is null;
    }

    private void Choose(SurveyItems item, bool yes) => _form.Items = yes ? _form.Items | item : _form.Items & ~item;

    private void Change() => (_form, _changing) = (SurveyForm.Of(_view!.Survey!), true);

    private async Task CommissionAsync()
    {
        if (await RunAsync(() => Acts.CommissionAsync(ProjectId, WorkId, _view!.Survey?.Version, _form, _gone.Token)))
        {
            _changing = false;
        }
    }

    private async Task UploadAsync()
    {
        if (await RunAsync(() => Acts.UploadAsync(ProjectId, WorkId, _view!.Survey!.Version, _measured, _gone.Token)))
        {
            _measured = _view!.NewVersion();
        }
    }

    private async Task<bool> RunAsync(Func<Task<Outcome>> act)
    {
        if (_busy)
        {
            return false;
        }

        _busy = true;
        try
        {
            _outcome = await act();
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
        await Script.FocusFieldAsync(_outcome.IsOk || _outcome.Field is null ? "survey-top" : $"survey-{_outcome.Field.ToLowerInvariant()}", _gone.Token);
        return _outcome.IsOk;
    }
}
