using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Organs;

/// <summary>The list of organs; filters stand in the address.</summary>
public sealed partial class OrganListPage : IDisposable
{
    private readonly Departure _gone = new();
    private OrganPageOf? _page;
    private IReadOnlyList<(string Code, string Name)> _regions = [];
    private string _text = "";
    private string _region = "";

    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "region")]
    public string? Region { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? Number { get; set; }

    [Inject]
    public required OrganList Organs { get; init; }

    [Inject]
    public required OfficeReference Reference { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        (_text, _region) = (Text ?? "", Region ?? "");
        _regions = [.. (await Reference.OrgansAsync(_gone.Token)).Regions.All.Select(r => (r.Code.Value, r.Name))];
        _page = await Organs.ReadAsync(_text, _region, Number ?? 1, _gone.Token);
    }

    private void Apply() => Navigation.NavigateTo(Url(1));

    private string Url(int page) => Navigation.GetUriWithQueryParameters(OrganUrls.List, new Dictionary<string, object?>
    {
        ["q"] = _text.Trim() is { Length: > 0 } text ? text : null,
        ["region"] = _region is { Length: > 0 } region ? region : null,
        ["page"] = page > 1 ? page : null,
    });
}
