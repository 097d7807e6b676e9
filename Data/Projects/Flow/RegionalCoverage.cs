using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.RegionalEvaluations;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>
/// Which results of regional evaluations hold for a subject on a day (themes.json, semantics.regional;
/// regionalEvaluations.json, exclusions and validity).
/// </summary>
internal sealed class RegionalCoverage
{
    private const string RegionalLocation = "REGIONAL";

    // The exclusions of regionalEvaluations.json are sentences; these are the facts that meet one, by a word of it.
    private static readonly (string Word, string Fact)[] ExcludingFacts = [("危险化学品", "hazardousChem"), ("超限高层", "overLimitHigh")];

    private readonly CatalogueSet _catalogue;
    private readonly DateOnly _day;
    private readonly bool _inside;
    private readonly string? _exclusion;

    public RegionalCoverage(CatalogueSet catalogue, FlowSubject subject, ProjectFacts facts, DateOnly day)
    {
        (_catalogue, _day) = (catalogue, day);
        _inside = subject.Dimensions.Location == RegionalLocation;
        Area = _inside ? AreaOf(catalogue, subject) : null;
        _exclusion = ExcludingFacts.Where(e => facts.Facts[e.Fact].IsTrue)
            .Select(e => catalogue.Files.RegionalEvaluations.Exclusions.FirstOrDefault(x => x.Contains(e.Word, StringComparison.Ordinal)))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>The area; null outside every one, or while it is not said which.</summary>
    public EvaluatedArea? Area { get; }

    /// <summary>The result for a matter, and the sentence why there is none; both null where regional evaluation has nothing to say.</summary>
    public (RegionalReference? Result, bool Replaces, string? Why) For(ApprovalMatter matter)
    {
        if (!_inside || matter.RegionalEvaluation is not { } effect || _catalogue.FindRegionalEvaluation(effect.Code) is not { } evaluation)
        {
            return default;
        }

        if (_exclusion is not null)
        {
            return (null, false, $"不适用区域评估成果：{_exclusion}");
        }

        if (Area is not { } area)
        {
            return (null, false, $"尚未指明所在的区域评估区，暂不引用{evaluation.Name}成果");
        }

        if (!area.Items.Contains(evaluation.Code, StringComparer.Ordinal))
        {
            return (null, false, $"“{area.Name}”没有{evaluation.Name}成果");
        }

        DateOnly? until = evaluation.ValidityYears is { } years ? area.ApprovedDate.AddYears(years).AddDays(-1) : null;
        if (_day < area.ApprovedDate || until < _day)
        {
            string validity = until is { } last ? $"{area.ApprovedDate:yyyy-MM-dd} 至 {last:yyyy-MM-dd}" : $"自 {area.ApprovedDate:yyyy-MM-dd} 起";
            return (null, false, $"“{area.Name}”的{evaluation.Name}成果不在有效期内（{validity}）");
        }

        RegionalReference result = new(area, evaluation, until);
        if (effect.Replaces && evaluation.SparesLicences && matter.Kind == MatterKind.AdministrativeLicense)
        {
            return (null, false, $"{evaluation.Name}成果不替代行政许可：{evaluation.Effect}");
        }

        return (result, effect.Replaces, effect.Replaces ? null : $"{result.Sentence}；本事项{effect.Effect}");
    }

    private static EvaluatedArea? AreaOf(CatalogueSet catalogue, FlowSubject subject)
    {
        IReadOnlyList<EvaluatedArea> areas = catalogue.Files.RegionalEvaluations.Areas;
        if (subject.AreaCode is { } code)
        {
            return areas.FirstOrDefault(a => a.Code == code);
        }

        // Without coordinates a site is in the one area of its region; where a region has several, it must be said.
        List<EvaluatedArea> ofRegion = [.. areas.Where(a => a.AdminCode == subject.SiteRegion?.Value)];
        return ofRegion is [var only] ? only : null;
    }
}
