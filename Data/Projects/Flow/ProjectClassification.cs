using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Conditions;
using ApprovalOffice.Data.Catalogue.ProjectTypes;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>
/// 项目分类: the eight dimensions, the facts and the attributes of a project. Scale, complexity, risk and some facts follow from the
/// answers (projectTypes.json, derivation), each with its reason.
/// </summary>
public sealed record ProjectClassification
{
    private const string SpecialFire = "specialFire";
    private const string FireFiling = "fireFiling";
    private const string CivilDefence = "civilDefense";

    private ProjectClassification()
    {
    }

    /// <summary>All eight dimensions.</summary>
    public required ProjectDimensions Dimensions { get; init; }

    /// <summary>The facts that were given or follow; the catalogue's defaults hold for the others.</summary>
    public required FactSet Facts { get; init; }

    /// <summary>The measured attributes.</summary>
    public required FactSet Attributes { get; init; }

    /// <summary>The evaluated area; null outside every one, or while it is not said which.</summary>
    public required string? AreaCode { get; init; }

    /// <summary>What followed from what.</summary>
    public required IReadOnlyList<DerivedAnswer> Derived { get; init; }

    /// <summary>What the answers hint at and a person should look at again; empty when nothing is odd.</summary>
    public required IReadOnlyList<string> Hints { get; init; }

    /// <summary>The same as a subject of a flow.</summary>
    public FlowSubject Subject => new() { Dimensions = Dimensions, Facts = Facts, Attributes = Attributes, AreaCode = AreaCode };

    /// <summary>Whether a dimension follows from the answers instead of being chosen.</summary>
    public static bool IsDerived(string dimension) => dimension is "scale" or "complexity" or "risk";

    /// <summary>Works it out; null while a dimension that a person chooses is missing or unknown.</summary>
    /// <param name="catalogue">The catalogue in force.</param>
    /// <param name="codes">The chosen dimensions by key.</param>
    /// <param name="facts">The facts that were answered.</param>
    /// <param name="attributes">The measured attributes, with land, floor area and investment (万元).</param>
    /// <param name="areaCode">The evaluated area, if any.</param>
    public static ProjectClassification? Of(
        CatalogueSet catalogue, IReadOnlyDictionary<string, string> codes, FactSet facts, FactSet attributes, string? areaCode)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        Dictionary<string, string> all = [];
        foreach (ClassificationDimension dimension in catalogue.Dimensions)
        {
            string? code = IsDerived(dimension.Key) ? dimension.Values[0].Code : codes.GetValueOrDefault(dimension.Key);
            if (code is null || dimension.Values.All(v => v.Code != code))
            {
                return null;
            }

            all[dimension.Key] = code;
        }

        return Derive(catalogue, new FlowSubject { Dimensions = ProjectDimensions.FromCodes(all), Facts = facts, Attributes = attributes, AreaCode = areaCode });
    }

    private static ProjectClassification Derive(CatalogueSet catalogue, FlowSubject subject)
    {
        List<DerivedAnswer> derived = [];
        subject = subject with { Facts = DeriveFacts(catalogue, subject, derived) };
        ProjectFacts facts = catalogue.FactsOf(subject.Dimensions, subject.Facts, subject.Attributes);
        subject = subject with { Dimensions = catalogue.Derive(facts) };
        AnswerWords words = new(catalogue, subject, facts with { Dimensions = subject.Dimensions });
        Derivation rules = catalogue.Files.ProjectTypes.Derivation;
        foreach ((string key, IReadOnlyList<DerivationRule> of) in new[] { ("scale", rules.Scale), ("complexity", rules.Complexity), ("risk", rules.Risk) })
        {
            derived.Add(new DerivedAnswer(words.Of(ConditionSubject.Dimension, key), new FlowReason("按填报的规模、特点自动判定", [.. Evidence(of, facts, words)])));
        }

        return new ProjectClassification
        {
            Dimensions = subject.Dimensions, Facts = subject.Facts, Attributes = subject.Attributes, AreaCode = subject.AreaCode,
            Derived = derived, Hints = [.. HintsOf(catalogue, facts with { Dimensions = subject.Dimensions })],
        };
    }

    // Where no rule but the last holds, all that the others ask for is the evidence.
    private static IEnumerable<FlowAnswer> Evidence(IReadOnlyList<DerivationRule> rules, ProjectFacts facts, AnswerWords words)
    {
        DerivationRule first = rules.First(rule => rule.Holds(facts));
        IEnumerable<Comparison> deciding = first.When is { } when
            ? ConditionEvidence.Of(when, facts)
            : rules.Where(r => r.AppliesTo is null || r.AppliesTo.Contains(facts.Dimensions.ProjectType)).SelectMany(r => r.When is { } other ? ConditionEvidence.Of(other, facts) : []);
        return deciding.DistinctBy(c => (c.Subject, c.Key)).Select(words.Of);
    }

    private static FactSet DeriveFacts(CatalogueSet catalogue, FlowSubject subject, List<DerivedAnswer> derived)
    {
        ProjectFacts before = catalogue.FactsOf(subject.Dimensions, subject.Facts, subject.Attributes);
        AnswerWords words = new(catalogue, subject, before);
        FactSet facts = subject.Facts;
        foreach (FactDerivation rule in catalogue.Files.ProjectTypes.Derivation.Facts.Where(r => IsFact(catalogue, r.Fact) && !before.Facts[r.Fact].IsTrue && r.When.Holds(before)))
        {
            facts = facts.With(rule.Fact, true);
            derived.Add(new DerivedAnswer(
                new FlowAnswer(ConditionSubject.Fact, rule.Fact, catalogue.FactLabel(rule.Fact), "是", true), words.Reason(rule.Note ?? "按填报的数据自动判定", rule.When)));
        }

        // A special project is reviewed and accepted; filing is for the others (51号令第十四条、第三十四条).
        if (facts.Over(catalogue.DefaultFacts) is var now && now[SpecialFire].IsTrue && now[FireFiling].IsTrue)
        {
            facts = facts.With(FireFiling, false);
            derived.Add(new DerivedAnswer(
                new FlowAnswer(ConditionSubject.Fact, FireFiling, catalogue.FactLabel(FireFiling), "否", true),
                new FlowReason("特殊建设工程实行消防设计审查和消防验收，不适用备案", [new FlowAnswer(ConditionSubject.Fact, SpecialFire, catalogue.FactLabel(SpecialFire), "是", true)])));
        }

        return facts;
    }

    // A derived key that is no fact is a hint: whether a shelter must be built, the applicant says.
    private static IEnumerable<string> HintsOf(CatalogueSet catalogue, ProjectFacts facts) =>
        catalogue.Files.ProjectTypes.InvalidCombinations.Where(c => c.When.Holds(facts)).Select(c => $"请复核：{c.Reason}")
            .Concat(catalogue.Files.ProjectTypes.Derivation.Facts
                .Where(r => !IsFact(catalogue, r.Fact) && r.Note is not null && facts.Facts[CivilDefence].Text == "NONE" && r.When.Holds(facts))
                .Select(r => $"民用建筑一般须修建防空地下室：{r.Note}"));

    private static bool IsFact(CatalogueSet catalogue, string key) => catalogue.Files.ProjectTypes.Facts.Any(f => f.Key == key);
}
