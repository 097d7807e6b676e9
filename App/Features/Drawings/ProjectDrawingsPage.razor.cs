using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>The sets of drawings of a project, one a unit.</summary>
public sealed partial class ProjectDrawingsPage : IDisposable
{
    private const string OutcomeId = "drawings-outcome";

    private readonly Departure _gone = new();
    private ProjectDrawingsView? _view;
    private Outcome? _outcome;
    private Guid? _shown;
    private bool _missing;
    private bool _busy;

    [Parameter]
    public Guid ProjectId { get; set; }

    [Inject]
    public required ProjectDrawings Drawings { get; init; }

    [Inject]
    public required BeginSet Begin { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_shown != ProjectId)
        {
            _shown = ProjectId;
            _view = await Drawings.FindAsync(ProjectId, _gone.Token);
            _missing = _view is null;
        }
    }

    private async Task BeginAsync(ProjectDrawingLine line)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            Outcome<Guid> outcome = await Begin.RunAsync(ProjectId, line.WorkId, line.UnitId, _gone.Token);
            if (outcome.IsOk)
            {
                Navigation.NavigateTo(DrawingUrls.Set(outcome.Value));
                return;
            }

            _outcome = outcome;
            _view = await Drawings.FindAsync(ProjectId, _gone.Token);
        }
        finally
        {
            _busy = false;
        }

        StateHasChanged();
        await Script.FocusFieldAsync(OutcomeId, _gone.Token);
    }
}
