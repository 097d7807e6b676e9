using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Projects.Flow;
using ApprovalOffice.Data.SmartGuidance;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Guidance;

/// <summary>What follows from the answers in the address. Nothing is stored unless the person asks for a code.</summary>
public sealed partial class GuidanceResultPage
{
    private CatalogueSet _catalogue = null!;
    private GuidanceAnswers _answers = null!;
    private ProjectClassification? _classified;
    private ProjectFlow? _flow;
    private Outcome? _outcome;

    /// <summary>Why the page was opened anew.</summary>
    [SupplyParameterFromQuery(Name = "reason")]
    public string? Reason { get; set; }

    /// <summary>The request with the answers.</summary>
    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [Inject]
    public required OfficeReference Reference { get; init; }

    [Inject]
    public required KeepGuidance Keep { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        HttpContext.Response.Headers.CacheControl = "no-store";
        _catalogue = (await Reference.CatalogueTodayAsync(HttpContext.RequestAborted)).Catalogue;
        _answers = GuidanceAnswers.Read(_catalogue, HttpContext.Pairs());
        _classified = _answers.Classify();
        if (_classified is null)
        {
            Navigation.NavigateTo(GuidanceUrls.Question(_answers, GuidanceUrls.ToResult));
            return;
        }

        _flow = ProjectFlow.Of(_catalogue, _classified.Subject, Clock.Today());
    }

    private async Task KeepAsync()
    {
        Outcome<GuidanceCode> outcome = await Keep.RunAsync(_answers.ToQuery(), HttpContext.Connection.RemoteIpAddress, HttpContext.RequestAborted);
        if (outcome.IsOk)
        {
            Navigation.NavigateTo(GuidanceUrls.Kept(outcome.Value.Value));
            return;
        }

        _outcome = outcome;
    }
}
