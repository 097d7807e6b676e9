using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>The projects in the person's scope; filters stand in the address.</summary>
public sealed partial class ProjectListPage : IDisposable
{
    private readonly Departure _gone = new();
    private ProjectPageOf? _page;
    private IReadOnlyList<(string Code, string Name)> _regions = [];
    private string _text = "";
    private string _region = "";
    private string _sort = "";

    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "region")]
    public string? Region { get; set; }

    [SupplyParameterFromQuery(Name = "sort")]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? Number { get; set; }

    [Inject]
    public required ProjectList Projects { get; init; }

    [Inject]
    public required ProjectScope Scope { get; init; }

    [Inject]
    public required OfficeReference Reference { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        (_text, _region, _sort) = (Text ?? "", Region ?? "", Sort ?? "");
        _regions = [.. (await Reference.OrgansAsync(_gone.Token)).Regions.All.Select(r => (r.Code.Value, r.Name))];
        _page = await Projects.ReadAsync(new ProjectFilter(_text, _region, _sort, Number ?? 1), _gone.Token);
    }

    private void Apply() => Navigation.NavigateTo(Url(1));

    private string UrlOf(int page) => Url(page);

    private string Url(int page) => Navigation.GetUriWithQueryParameters(ProjectUrls.List, new Dictionary<string, object?>
    {
        ["q"] = _text.Trim() is { Length: > 0 } text ? text : null,
        ["region"] = _region is { Length: > 0 } region ? region : null,
        ["sort"] = _sort is { Length: > 0 } sort ? sort : null,
        ["page"] = page > 1 ? page : null,
    });
}
