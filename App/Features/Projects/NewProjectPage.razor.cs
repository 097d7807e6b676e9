using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Regions;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Registers a project on one page; what is typed is kept until it is registered.</summary>
public sealed partial class NewProjectPage : IDisposable
{
    private const string FormName = "project-form";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    private readonly Departure _gone = new();
    private ProjectForm _form = new();
    private CatalogueSet? _catalogue;
    private RegionTree? _tree;
    private IReadOnlyList<(string Code, string Name)> _regions = [];
    private IReadOnlyList<ApplicantChoice> _mine = [];
    private List<(string Field, string Sentence)> _problems = [];
    private Outcome? _outcome;
    private ElementReference _summary;
    private ITimer? _keeping;
    private string? _kept;
    private bool _busy;
    private bool _registered;
    private bool _focusSummary;

    /// <summary>The guidance code to start from; null for none.</summary>
    [SupplyParameterFromQuery(Name = ProjectUrls.GuidanceKey)]
    public string? GuidanceCode { get; set; }

    [Inject]
    public required ProjectScope Scope { get; init; }

    [Inject]
    public required OfficeReference Reference { get; init; }

    [Inject]
    public required FindApplicants Applicants { get; init; }

    [Inject]
    public required RegisterProject Register { get; init; }

    [Inject]
    public required TypedDraft Draft { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        _gone.Dispose();
        _keeping?.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (!Scope.MayEnter)
        {
            return;
        }

        _tree = (await Reference.OrgansAsync(_gone.Token)).Regions;
        _regions = [.. _tree.All.Where(r => !_tree.Below(r.Code).Any()).Select(r => (r.Code.Value, _tree.FullName(r.Code)))];
        if (!Scope.MayEnterForOthers)
        {
            _mine = await Applicants.MineAsync(_gone.Token);
        }

        _form = await Draft.FindAsync<ProjectForm>(FormName) ?? new ProjectForm();
        if (_form.OwnerId is null && _mine is [var only])
        {
            (_form.OwnerId, _form.OwnerName) = (only.Id, only.Name);
        }

        _catalogue = (await Reference.CatalogueTodayAsync(_gone.Token)).Catalogue;
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

    private void Changed(string field)
    {
        // A sentence goes as soon as the field is worked on; the whole is judged again when it is sent.
        _problems.RemoveAll(p => p.Field == field);
        _keeping?.Dispose();
        _keeping = Clock.CreateTimer(_ => _ = InvokeAsync(KeepAsync), null, Pause, Timeout.InfiniteTimeSpan);
    }

    private async Task KeepAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        await Draft.KeepAsync(FormName, _form);
        _kept = $"已暂存 {OfficeTime.ToLocal(Clock.GetUtcNow().UtcDateTime):HH:mm:ss}";
        StateHasChanged();
    }

    private async Task RegisterAsync()
    {
        if (_busy || _registered || _tree is null || _catalogue is null)
        {
            return;
        }

        _busy = true;
        _outcome = null;
        try
        {
            _problems = [.. ProjectFormChecks.Of(_form, _tree, _catalogue)];
            _focusSummary = _problems.Count > 0;
            if (_problems.Count > 0)
            {
                return;
            }

            Outcome<Guid> outcome = await Register.RunAsync(_form, _gone.Token);
            if (outcome.IsOk)
            {
                _registered = true;
                _keeping?.Dispose();
                await Draft.ForgetAsync(FormName);
                Navigation.NavigateTo(ProjectUrls.Project(outcome.Value), replace: true);
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

    private Task FocusAsync(string field) => Script.FocusFieldAsync(Id(field), _gone.Token);

    private async Task ClearAsync()
    {
        _keeping?.Dispose();
        await Draft.ForgetAsync(FormName);
        (_form, _problems, _outcome, _kept) = (new ProjectForm(), [], null, "已清空");
    }
}
