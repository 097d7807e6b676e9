using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Projects;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Projects.Parts;

/// <summary>Edits works and units.</summary>
public sealed partial class WorksPart
{
    private UnitForm? _edited;
    private WorkForm? _work;
    private Outcome? _outcome;
    private IReadOnlyList<(string Field, string Sentence)> _faults = [];
    private Guid? _removing;
    private bool _busy;

    [Parameter, EditorRequired]
    public required ProjectDetails Details { get; set; }

    [Parameter]
    public bool MayEnter { get; set; }

    /// <summary>Reads the project anew; what is being typed stays.</summary>
    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback<(Guid WorkId, string MatterCode)> OnBegin { get; set; }

    [Inject]
    public required SaveUnit Save { get; init; }

    [Inject]
    public required RemoveUnit Remove { get; init; }

    [Inject]
    public required AddWork Add { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private string? ProblemAt(string field) => _outcome is { IsOk: false } refused && refused.Field == field ? refused.Sentence : null;

    private void AddUnit(ProjectWork work)
    {
        (_outcome, _faults, _removing) = (null, [], null);
        _edited = new UnitForm { WorkId = work.Id };
    }

    private void Edit(WorkUnit unit)
    {
        (_outcome, _faults, _removing) = (null, [], null);
        _edited = new UnitForm
        {
            Id = unit.Id, WorkId = unit.WorkId, Name = unit.Name, Use = unit.Use, Structure = unit.Structure,
            StoreysAbove = $"{unit.StoreysAbove}", StoreysBelow = $"{unit.StoreysBelow}", Height = $"{unit.Height:0.##}",
            AreaAbove = $"{unit.AreaAbove:0.##}", AreaBelow = $"{unit.AreaBelow:0.##}",
        };
    }

    private void Cancel() => (_edited, _outcome, _faults) = (null, null, []);

    private async Task SaveAsync()
    {
        (_outcome, _faults) = (null, _edited!.Problems());
        if (_faults.Count > 0)
        {
            await Script.FocusFieldAsync("unit-" + _faults[0].Field, CancellationToken.None);
            return;
        }

        await RunAsync(() => Save.RunAsync(Details.Project.Id, Details.Project.Version, _edited!, CancellationToken.None), () => _edited = null);
        _faults = _outcome is { IsOk: false, Field: { } field } refused ? [(field, refused.Sentence)] : [];
    }

    private Task AddWorkAsync() => RunAsync(
        () => Add.RunAsync(Details.Project.Id, Details.Project.Version, _work!, CancellationToken.None), () => _work = null);

    private Task RemoveAsync(WorkUnit unit)
    {
        // The second press on the same line carries it out: no dialog, and no slip of the mouse.
        if (_removing != unit.Id)
        {
            _removing = unit.Id;
            return Task.CompletedTask;
        }

        return RunAsync(() => Remove.RunAsync(Details.Project.Id, Details.Project.Version, unit.Id, CancellationToken.None), () => _removing = null);
    }

    private async Task RunAsync(Func<Task<Outcome>> act, Action done)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            _outcome = await act();
            if (_outcome.IsOk)
            {
                done();
                await OnSaved.InvokeAsync();
            }
        }
        finally
        {
            _busy = false;
        }
    }
}
