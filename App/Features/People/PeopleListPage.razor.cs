using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.People;

/// <summary>The list of people; filters stand in the address.</summary>
public sealed partial class PeopleListPage : IDisposable
{
    private static readonly IReadOnlyList<(string Code, string Name)> Roles = [.. Enum.GetValues<Role>().Select(r => (r.ToString(), r.Chinese()))];

    private readonly Departure _gone = new();
    private PeoplePageOf? _page;
    private IReadOnlyList<(string Code, string Name)> _organs = [];
    private string _text = "";
    private string _role = "";
    private string _organ = "";
    private string _state = "";

    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "role")]
    public string? Role { get; set; }

    [SupplyParameterFromQuery(Name = "organ")]
    public string? Organ { get; set; }

    [SupplyParameterFromQuery(Name = "state")]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? Number { get; set; }

    [Inject]
    public required PeopleList People { get; init; }

    [Inject]
    public required OfficeReference Reference { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        (_text, _role, _organ, _state) = (Text ?? "", Role ?? "", Organ ?? "", State ?? "");
        _organs = OrganWords.Choices(await Reference.OrgansAsync(_gone.Token));
        _page = await People.ReadAsync(PeopleFilter.Of(Text, Role, Organ, State, Number), _gone.Token);
    }

    private void Apply() => Navigation.NavigateTo(Url(1));

    private string Url(int page) => Navigation.GetUriWithQueryParameters(PeopleUrls.List, new Dictionary<string, object?>
    {
        ["q"] = _text.Trim() is { Length: > 0 } text ? text : null,
        ["role"] = _role is { Length: > 0 } role ? role : null,
        ["organ"] = _organ is { Length: > 0 } organ ? organ : null,
        ["state"] = _state is { Length: > 0 } state ? state : null,
        ["page"] = page > 1 ? page : null,
    });
}
