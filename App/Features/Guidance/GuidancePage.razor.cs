using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.SmartGuidance;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Guidance;

/// <summary>One question of the guidance. Plain HTML and GET forms: the answers travel in the address, so that nothing is kept of who only looks.</summary>
public sealed partial class GuidancePage
{
    private CatalogueSet _catalogue = null!;
    private GuidanceAnswers _answers = null!;
    private GuidanceQuestion _question = null!;
    private IReadOnlyList<(string Field, string Sentence)> _problems = [];
    private int _number;

    /// <summary>The question to show, or the result.</summary>
    [SupplyParameterFromQuery(Name = GuidanceUrls.GoKey)]
    public string? Go { get; set; }

    /// <summary>The question just answered.</summary>
    [SupplyParameterFromQuery(Name = GuidanceUrls.FromKey)]
    public string? From { get; set; }

    /// <summary>The request with the answers.</summary>
    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [Inject]
    public required OfficeReference Reference { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private IReadOnlyList<GuidanceQuestion> Questions => _catalogue.Files.Themes.Guidance.Questions;

    private List<GuidanceQuestion> Answered => [.. Questions.Where(q => q.Code != _question.Code && _answers.WasAsked(q))];

    private string Next => _number == Questions.Count ? GuidanceUrls.ToResult : Questions[_number].Code;

    private string Here => GuidanceUrls.Question(_answers, _question.Code);

    // Every other question that must be answered has its answer.
    private bool MayFinish => Questions.All(q => q.Code == _question.Code || _answers.ProblemsOf(q).Count == 0);

    // What the other questions hold travels on, unseen.
    private IEnumerable<KeyValuePair<string, string>> Carried
    {
        get
        {
            HashSet<string> shown = [.. GuidanceFields.Of(_catalogue, _question).Select(f => f.Key)];
            bool asksArea = shown.Contains("location");
            return _answers.Pairs.Where(pair => pair.Key == GuidanceAnswers.AskedKey
                ? pair.Value != _question.Code
                : !shown.Contains(pair.Key) && !(asksArea && pair.Key == GuidanceAnswers.AreaKey));
        }
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        HttpContext.Response.Headers.CacheControl = "no-store";
        _catalogue = (await Reference.CatalogueTodayAsync(HttpContext.RequestAborted)).Catalogue;
        _answers = GuidanceAnswers.Read(_catalogue, HttpContext.Pairs());
        GuidanceQuestion? from = Find(From);
        GuidanceQuestion? wrong = Go == GuidanceUrls.ToResult
            ? Questions.FirstOrDefault(q => _answers.ProblemsOf(q).Count > 0)
            : from is not null && IsForward(from) && _answers.ProblemsOf(from).Count > 0 ? from : null;
        if (wrong is null && Go == GuidanceUrls.ToResult)
        {
            Navigation.NavigateTo(GuidanceUrls.ResultOf(_answers));
        }

        _question = wrong ?? Find(Go) ?? Questions[0];
        _problems = wrong is null ? [] : _answers.ProblemsOf(wrong);
        _number = IndexOf(_question) + 1;
    }

    private GuidanceQuestion? Find(string? code) => Questions.FirstOrDefault(q => q.Code == code);

    private bool IsForward(GuidanceQuestion from) => Find(Go) is { } to && IndexOf(to) > IndexOf(from);

    private int IndexOf(GuidanceQuestion question) => Questions.Select((q, i) => (q, i)).First(pair => pair.q.Code == question.Code).i;
}
