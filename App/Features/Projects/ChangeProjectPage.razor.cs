using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Projects.Changes;
using ApprovalOffice.Data.Regions;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Changes a registered project on one page; a change by somebody else meanwhile is shown beside what is typed, which stays.</summary>
public sealed partial class ChangeProjectPage : IDisposable
{
    private const string NamedOnResult = "已核发且有效的证照载明此项，须先办理证照变更";

    private readonly Departure _gone = new();
    private ProjectForm _form = new();
    private ProjectDetails? _details;
    private CatalogueSet? _catalogue;
    private RegionTree? _tree;
    private IReadOnlyList<(string Code, string Name)> _regions = [];
    private IReadOnlyList<ProjectChangeLine> _theirs = [];
    private List<(string Field, string Sentence)> _problems = [];
    private Outcome? _outcome;
    private ElementReference _summary;
    private string _reason = "";
    private bool _missing;
    private bool _busy;
    private bool _focusSummary;

    /// <summary>The project.</summary>
    [Parameter]
    public Guid ProjectId { get; set; }

    [Inject]
    public required ProjectScope Scope { get; init; }

    [Inject]
    public required ProjectReading Reading { get; init; }

    [Inject]
    public required OfficeReference Reference { get; init; }

    [Inject]
    public required ChangeProject Change { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private bool MayChange => Scope.MayEnterForOthers || (Scope.MayEnter && _details is { Standing.IsSubmitted: false });

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_details?.Project.Id == ProjectId)
        {
            return;
        }

        _tree = (await Reference.OrgansAsync(_gone.Token)).Regions;
        _regions = [.. _tree.All.Where(r => !_tree.Below(r.Code).Any()).Select(r => (r.Code.Value, _tree.FullName(r.Code)))];
        _catalogue = (await Reference.CatalogueTodayAsync(_gone.Token)).Catalogue;
        _details = await Reading.ReadAsync(ProjectId, _gone.Token);
        _missing = _details is null;
        if (_details is not null)
        {
            _form = ProjectFormAnswers.Read(_catalogue, _details.Project);
        }
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusSummary && _problems.Count > 0)
        {
            _focusSummary = false;
            await _summary.FocusAsync();
        }
    }

    private static string Id(string field) => "f-" + field.Replace('.', '-');

    private string? Problem(string field) => _problems.Find(p => p.Field == field).Sentence;

    private void Typed(Action<ProjectForm> set, string field)
    {
        set(_form);
        Changed(field);
    }

    private void ReasonTyped(string reason)
    {
        _reason = reason;
        Changed(ChangeProject.ReasonField);
    }

    // A sentence goes as soon as the field is worked on; the whole is judged again when it is saved.
    private void Changed(string field) => _problems.RemoveAll(p => p.Field == field);

    private async Task SaveAsync()
    {
        if (_busy || _details is null || _tree is null || _catalogue is null)
        {
            return;
        }

        _busy = true;
        _outcome = null;
        try
        {
            _problems = [.. ProjectFormChecks.OfChange(_form, _tree, _catalogue)];
            _focusSummary = _problems.Count > 0;
            if (_problems.Count > 0)
            {
                return;
            }

            Outcome outcome = await Change.RunAsync(ProjectId, _details.Project.Version, _form, _reason, _gone.Token);
            if (outcome.IsOk)
            {
                Navigation.NavigateTo(ProjectUrls.Project(ProjectId));
                return;
            }

            _focusSummary = outcome.Field is not null;
            if (outcome.Field is { } field)
            {
                _problems = [(field, outcome.Sentence)];
            }
            else
            {
                _outcome = outcome;
            }
        }
        finally
        {
            _busy = false;
        }
    }

    /// <summary>Takes in what somebody else changed; what is typed here stays.</summary>
    private async Task ReloadAsync()
    {
        if (_details is not { } seen || _tree is null || _catalogue is null)
        {
            return;
        }

        ProjectDetails? latest = await Reading.ReadAsync(ProjectId, _gone.Token);
        _missing = latest is null;
        if (latest is not null)
        {
            _theirs = ProjectSheet.Differences(ProjectSheet.Of(seen.Project, _catalogue, _tree), ProjectSheet.Of(latest.Project, _catalogue, _tree));
            _details = latest;
            _outcome = null;
        }
    }

    private Task FocusAsync(string field) => Script.FocusFieldAsync(Id(field), _gone.Token);
}
