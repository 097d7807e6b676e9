using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>One project: what it is, its works and units, earlier results, its cases.</summary>
public sealed partial class ProjectPage : IDisposable
{
    private readonly Departure _gone = new();
    private ProjectDetails? _details;
    private IDisposable? _feed;
    private bool _missing;
    private bool _changed;

    [Parameter]
    public Guid ProjectId { get; set; }

    /// <summary>The work whose board is shown; the first one when not said.</summary>
    [SupplyParameterFromQuery(Name = ProjectUrls.WorkKey)]
    public Guid? Work { get; set; }

    [Inject]
    public required ProjectReading Reading { get; init; }

    [Inject]
    public required ProjectScope Scope { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        _feed?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _feed = Feed.Subscribe(signal =>
    {
        if (signal.Kind == ProjectOperation.Signal && signal.Id == ProjectId)
        {
            _ = InvokeAsync(() =>
            {
                // Not reloaded under somebody's hands: they may be typing in a table.
                _changed = true;
                StateHasChanged();
            });
        }
    });

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => ReloadAsync();

    private async Task ReloadAsync()
    {
        _details = await Reading.ReadAsync(ProjectId, _gone.Token);
        _missing = _details is null;
        _changed = false;
    }

    private void Begin((Guid WorkId, string MatterCode) chosen) =>
        Navigation.NavigateTo(ApplicationUrls.Begin(ProjectId, chosen.WorkId, chosen.MatterCode));
}
