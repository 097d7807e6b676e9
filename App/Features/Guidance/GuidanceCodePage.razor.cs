using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects.Flow;
using ApprovalOffice.Data.SmartGuidance;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Guidance;

/// <summary>A kept result of the guidance, under the catalogue and the day it was given for.</summary>
public sealed partial class GuidanceCodePage
{
    private GuidanceCode _code;
    private GuidanceResult? _kept;
    private CatalogueSet? _catalogue;
    private GuidanceAnswers? _answers;
    private ProjectClassification? _classified;
    private ProjectFlow? _flow;
    private string? _problem;
    private string _version = "";

    /// <summary>The code of the address.</summary>
    [Parameter]
    public string? Code { get; set; }

    /// <summary>The code as typed.</summary>
    [SupplyParameterFromQuery(Name = "code")]
    public string? Typed { get; set; }

    /// <summary>The request, to keep its answer out of caches.</summary>
    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [Inject]
    public required IDbContextFactory<OfficeDbContext> Contexts { get; init; }

    [Inject]
    public required CatalogueStore Catalogues { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        HttpContext.Response.Headers.CacheControl = "no-store";
        if (Code is null && string.IsNullOrWhiteSpace(Typed))
        {
            return;
        }

        if (!GuidanceCode.TryParse(Code ?? Typed, out _code))
        {
            _problem = "指引码应为 8 位字母和数字，不含 0、1、I、L、O、U，请核对后重新输入。";
            return;
        }

        if (Code is null)
        {
            Navigation.NavigateTo(GuidanceUrls.Kept(_code.Value));
            return;
        }

        await ReadAsync(HttpContext.RequestAborted);
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        await using OfficeDbContext db = await Contexts.CreateDbContextAsync(ct);
        _kept = await db.FindGuidanceAsync(_code, ct);
        if (_kept is null)
        {
            _problem = GuidanceRules.UnknownCode.Sentence + "。";
            return;
        }

        CatalogueInForce version = await Catalogues.ByIdAsync(db, _kept.CatalogueVersionId, ct);
        (_catalogue, _version) = (version.Catalogue, version.Label);
        _answers = GuidanceAnswers.Read(_catalogue, _kept.Answers);
        _classified = _answers.Classify();
        _flow = _classified is null ? null : ProjectFlow.Of(_catalogue, _classified.Subject, _kept.Day);
    }
}
