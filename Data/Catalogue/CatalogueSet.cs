using System.Collections.Frozen;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Catalogue.Commitments;
using ApprovalOffice.Data.Catalogue.Conditions;
using ApprovalOffice.Data.Catalogue.Departments;
using ApprovalOffice.Data.Catalogue.Holidays;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.ProjectTypes;
using ApprovalOffice.Data.Catalogue.RegionalEvaluations;
using ApprovalOffice.Data.Catalogue.Stages;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue;

/// <summary>One version of the catalogue, checked and immutable: what a case that began under it goes by.</summary>
public sealed class CatalogueSet
{
    private readonly FrozenDictionary<string, ApprovalMatter> _matters;
    private readonly FrozenDictionary<string, ApplicationMaterial> _materials;
    private readonly FrozenDictionary<string, ApprovalResult> _certificates;
    private readonly FrozenDictionary<string, ProcessDocument> _processDocuments;
    private readonly FrozenDictionary<string, Department> _departments;
    private readonly FrozenDictionary<string, ApprovalStage> _stages;
    private readonly FrozenDictionary<string, ThemeFlow> _themes;
    private readonly FrozenDictionary<string, CommitmentTerms> _commitments;
    private readonly FrozenDictionary<string, RegionalEvaluation> _evaluations;

    // The first of two entries with one code stands, so that the check that reports the second has something to look up.
    internal CatalogueSet(CatalogueFiles files)
    {
        Files = files;
        _matters = files.Matters.Matters.DistinctBy(m => m.Code).ToFrozenDictionary(m => m.Code);
        _materials = files.Materials.Materials.DistinctBy(m => m.Code).ToFrozenDictionary(m => m.Code);
        _certificates = files.Certificates.Certificates.Concat(CollaborationResults.Of(files))
            .DistinctBy(c => c.Code).ToFrozenDictionary(c => c.Code);
        _processDocuments = files.Certificates.ProcessDocuments.DistinctBy(d => d.Code).ToFrozenDictionary(d => d.Code);
        _departments = files.Departments.Departments.DistinctBy(d => d.Code).ToFrozenDictionary(d => d.Code);
        _stages = files.Stages.Stages.DistinctBy(s => s.Code).ToFrozenDictionary(s => s.Code);
        _themes = files.Themes.Themes.DistinctBy(t => t.Code).ToFrozenDictionary(t => t.Code);
        _commitments = files.Commitments.Commitments.DistinctBy(c => c.Code).ToFrozenDictionary(c => c.Code);
        _evaluations = files.RegionalEvaluations.Evaluations.DistinctBy(e => e.Code).ToFrozenDictionary(e => e.Code);
    }

    /// <summary>The files with all they say.</summary>
    public CatalogueFiles Files { get; }

    /// <summary>Version as matters.json names it.</summary>
    public string Version => Files.Matters.Version;

    /// <summary>The stages, the parallel track last.</summary>
    public IReadOnlyList<ApprovalStage> Stages => Files.Stages.Stages;

    /// <summary>The departments.</summary>
    public IReadOnlyList<Department> Departments => Files.Departments.Departments;

    /// <summary>The matters.</summary>
    public IReadOnlyList<ApprovalMatter> Matters => Files.Matters.Matters;

    /// <summary>The materials.</summary>
    public IReadOnlyList<ApplicationMaterial> Materials => Files.Materials.Materials;

    /// <summary>The results: certificates, replies, receipts.</summary>
    public IReadOnlyList<ApprovalResult> Certificates => Files.Certificates.Certificates;

    /// <summary>The notices of the procedure.</summary>
    public IReadOnlyList<ProcessDocument> ProcessDocuments => Files.Certificates.ProcessDocuments;

    /// <summary>The themed flows.</summary>
    public IReadOnlyList<ThemeFlow> Themes => Files.Themes.Themes;

    /// <summary>The dimensions of the classification.</summary>
    public IReadOnlyList<ClassificationDimension> Dimensions => Files.ProjectTypes.Dimensions;

    /// <summary>The holidays the version came with; the calendar in force is kept beside the catalogue.</summary>
    public HolidayArrangements Holidays => Files.Holidays;

    /// <summary>What holds of a project where nothing is answered.</summary>
    public FactSet DefaultFacts => Files.Themes.Guidance.DefaultFacts;

    /// <summary>A matter. Throws <see cref="KeyNotFoundException"/> for an unknown code, which is a bug of the caller.</summary>
    public ApprovalMatter Matter(string code) => _matters[code];

    /// <summary>A matter, or null.</summary>
    public ApprovalMatter? FindMatter(string code) => _matters.GetValueOrDefault(code);

    /// <summary>A material. Throws <see cref="KeyNotFoundException"/> for an unknown code.</summary>
    public ApplicationMaterial Material(string code) => _materials[code];

    /// <summary>A material, or null.</summary>
    public ApplicationMaterial? FindMaterial(string code) => _materials.GetValueOrDefault(code);

    /// <summary>A result. Throws <see cref="KeyNotFoundException"/> for an unknown code.</summary>
    public ApprovalResult Certificate(string code) => _certificates[code];

    /// <summary>A result, or null.</summary>
    public ApprovalResult? FindCertificate(string code) => _certificates.GetValueOrDefault(code);

    /// <summary>A notice of the procedure, or null.</summary>
    public ProcessDocument? FindProcessDocument(string code) => _processDocuments.GetValueOrDefault(code);

    /// <summary>A department, or null.</summary>
    public Department? FindDepartment(string code) => _departments.GetValueOrDefault(code);

    /// <summary>A stage, or null.</summary>
    public ApprovalStage? FindStage(string code) => _stages.GetValueOrDefault(code);

    /// <summary>A theme, or null.</summary>
    public ThemeFlow? FindTheme(string code) => _themes.GetValueOrDefault(code);

    /// <summary>The terms of a promise, or null.</summary>
    public CommitmentTerms? FindCommitment(string code) => _commitments.GetValueOrDefault(code);

    /// <summary>An item of regional evaluation, or null.</summary>
    public RegionalEvaluation? FindRegionalEvaluation(string code) => _evaluations.GetValueOrDefault(code);

    /// <summary>The materials of a matter, in the order of the catalogue.</summary>
    public IEnumerable<ApplicationMaterial> MaterialsOf(ApprovalMatter matter) => matter.Materials.Select(Material);

    /// <summary>The name of a dimension's value; the code itself when the version does not know it.</summary>
    public string DimensionName(string dimension, string code) =>
        Dimensions.FirstOrDefault(d => d.Key == dimension)?.Values.FirstOrDefault(v => v.Code == code)?.Name ?? code;

    /// <summary>The label of a fact; the key itself when the version does not know it.</summary>
    public string FactLabel(string key) => Files.ProjectTypes.Facts.FirstOrDefault(f => f.Key == key)?.Label ?? key;

    /// <summary>The value of a fact in words: 是, 否, or the label of the answer that settles such a code.</summary>
    public string FactWords(string key, FactValue value) => value.Text is null
        ? value.ToString()
        : Files.Themes.Guidance.Questions.SelectMany(q => q.Options ?? [])
            .FirstOrDefault(o => o.Set?.Facts is { } set && set.Has(key) && set[key] == value)?.Label ?? value.ToString();

    /// <summary>The label of an attribute; the key itself when the version does not know it.</summary>
    public string AttributeLabel(string key) => FindAttribute(key)?.Label ?? key;

    /// <summary>The value of an attribute in words, with its unit.</summary>
    public string AttributeWords(string key, FactValue value) => value.Text is { } code
        ? Files.ProjectTypes.FireUseValues.FirstOrDefault(v => v.Code == code)?.Name ?? code
        : $"{value} {FindAttribute(key)?.Unit}".TrimEnd();

    /// <summary>What an attribute counts as while nobody answered it: 0, no, or none (themes.json, semantics.defaults).</summary>
    public FactValue AttributeDefault(string key) => FindAttribute(key)?.Type switch { "bool" => false, "enum" => "NONE", _ => 0 };

    /// <summary>All that conditions may ask of a project: its answers over the defaults.</summary>
    public ProjectFacts FactsOf(ProjectDimensions dimensions, FactSet facts, FactSet attributes) =>
        new(dimensions, facts.Over(DefaultFacts), attributes);

    /// <summary>
    /// The theme that the classification selects. The check at load proves that there is exactly one for every
    /// combination of known codes; an unknown code throws <see cref="InvalidOperationException"/>.
    /// </summary>
    public ThemeFlow SelectTheme(ProjectDimensions dimensions)
    {
        var facts = new ProjectFacts(dimensions, FactSet.Empty, FactSet.Empty);
        return Themes.Single(theme => theme.SelectionRule.Holds(facts));
    }

    /// <summary>The matters that a project of this theme has, stage by stage, each with its limit and the reason.</summary>
    public IEnumerable<SelectedMatter> MattersFor(ThemeFlow theme, ProjectFacts facts)
    {
        ArgumentNullException.ThrowIfNull(theme);
        foreach (var stage in theme.Stages)
        {
            foreach (var entry in stage.Matters)
            {
                var condition = ConditionOf(entry);
                if (condition is null || condition.Holds(facts))
                {
                    yield return new SelectedMatter(stage.Stage, Matter(entry.Code), entry, PromisedLimit(theme, entry.Code), condition?.Text ?? "必办");
                }
            }
        }
    }

    /// <summary>The promised limit of a matter in a theme: the theme's own where it has one, else the matter's.</summary>
    public TimeLimit PromisedLimit(ThemeFlow theme, string matterCode)
    {
        var matter = Matter(matterCode);
        return theme.PromisedOverrides.TryGetValue(matterCode, out int days) ? new TimeLimit(days, matter.PromisedDays.Unit) : matter.PromisedLimit;
    }

    /// <summary>
    /// The prerequisites of a matter that bind a project with this list: one outside the list is ignored
    /// (matters.json, prerequisiteSemantics).
    /// </summary>
    public static IEnumerable<string> BindingPrerequisites(ApprovalMatter matter, IReadOnlySet<string> listed) =>
        matter.Prerequisites.Where(listed.Contains);

    /// <summary>Scale, complexity and risk as they follow from attributes and facts; a person may set them otherwise.</summary>
    public ProjectDimensions Derive(ProjectFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var rules = Files.ProjectTypes.Derivation;
        return facts.Dimensions with
        {
            Scale = First(rules.Scale, facts),
            Complexity = First(rules.Complexity, facts),
            Risk = First(rules.Risk, facts),
        };
    }

    /// <summary>The condition under which a theme has a matter; null when it always has.</summary>
    internal Condition? ConditionOf(ThemeMatter entry) =>
        entry.Requirement == MatterRequirement.Conditional ? Files.Themes.MatterConditions[entry.ConditionRef!] : null;

    private ProjectAttribute? FindAttribute(string key) => Files.ProjectTypes.Attributes.FirstOrDefault(a => a.Key == key);

    private static string First(IReadOnlyList<DerivationRule> rules, ProjectFacts facts) => rules.First(rule => rule.Holds(facts)).Value;
}
