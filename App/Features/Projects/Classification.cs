using System.Globalization;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Conditions;
using ApprovalOffice.Data.Catalogue.ProjectTypes;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>What follows from the chosen dimensions and the measures typed so far: scale, complexity, risk, and the theme.</summary>
public sealed class Classification
{
    private static readonly string[] Derived = ["scale", "complexity", "risk"];

    private static readonly string[] OwnFields = ["landArea", "floorArea", "investment"];

    private Classification(ProjectDimensions dimensions, FactSet facts, FactSet attributes, ThemeFlow theme, IReadOnlyList<string> remarks) =>
        (Dimensions, Facts, Attributes, Theme, Remarks) = (dimensions, facts, attributes, theme, remarks);

    /// <summary>All eight dimensions.</summary>
    public ProjectDimensions Dimensions { get; }

    /// <summary>The facts answered otherwise than by default.</summary>
    public FactSet Facts { get; }

    /// <summary>The measured attributes without columns of their own.</summary>
    public FactSet Attributes { get; }

    /// <summary>The theme selected.</summary>
    public ThemeFlow Theme { get; }

    /// <summary>Why the combination should be looked at again; empty when nothing is odd.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>The dimensions a person chooses; the others follow.</summary>
    public static IEnumerable<ClassificationDimension> Chosen(CatalogueSet catalogue) =>
        catalogue.Dimensions.Where(d => !Derived.Contains(d.Key, StringComparer.Ordinal));

    /// <summary>The measured attributes from which something follows for this type of project.</summary>
    public static IEnumerable<ProjectAttribute> AskedAttributes(CatalogueSet catalogue, string projectType)
    {
        HashSet<string> asked = Asked(catalogue, projectType, ConditionSubject.Attribute);
        return catalogue.Files.ProjectTypes.Attributes.Where(a =>
            a.Type is "number" or "bool" && asked.Contains(a.Key) && !OwnFields.Contains(a.Key, StringComparer.Ordinal));
    }

    /// <summary>The facts from which something follows for this type of project.</summary>
    public static IEnumerable<ProjectFact> AskedFacts(CatalogueSet catalogue, string projectType)
    {
        HashSet<string> asked = Asked(catalogue, projectType, ConditionSubject.Fact);
        return catalogue.Files.ProjectTypes.Facts.Where(f => f.Type == "bool" && asked.Contains(f.Key));
    }

    /// <summary>Works it out; null while a dimension that a person chooses is missing.</summary>
    public static Classification? Of(CatalogueSet catalogue, ProjectForm form)
    {
        Dictionary<string, string> codes = [];
        foreach (ClassificationDimension dimension in catalogue.Dimensions)
        {
            string? code = Derived.Contains(dimension.Key, StringComparer.Ordinal) ? dimension.Values[0].Code : form.Codes.GetValueOrDefault(dimension.Key);
            if (code is null || dimension.Values.All(v => v.Code != code))
            {
                return null;
            }

            codes[dimension.Key] = code;
        }

        ProjectDimensions chosen = ProjectDimensions.FromCodes(codes);
        FactSet facts = FactsOf(catalogue, form, chosen.ProjectType);
        FactSet attributes = AttributesOf(catalogue, form, chosen.ProjectType);
        FactSet measured = attributes
            .With("landArea", Number(form.LandArea) ?? 0)
            .With("floorArea", Number(form.FloorArea) ?? 0)
            .With("investment", Money.TryParseWan(form.Investment, out Money money) ? money.Wan : 0);
        ProjectDimensions dimensions = catalogue.Derive(catalogue.FactsOf(chosen, facts, measured));
        ProjectFacts all = catalogue.FactsOf(dimensions, facts, measured);
        return new Classification(
            dimensions, facts.ExceptDefaults(catalogue.DefaultFacts), attributes, catalogue.SelectTheme(dimensions),
            [.. catalogue.Files.ProjectTypes.InvalidCombinations.Where(c => c.When.Holds(all)).Select(c => c.Reason)]);
    }

    /// <summary>A number as people write it, with separators; null when it is none.</summary>
    public static decimal? Number(string? text) => decimal.TryParse(
        OfficeText.Narrow(text).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
        ? number
        : null;

    private static FactSet FactsOf(CatalogueSet catalogue, ProjectForm form, string projectType) => FactSet.Of(
        AskedFacts(catalogue, projectType).Select(f => f.Key)
            .Where(key => form.Answers.GetValueOrDefault(key) == "true")
            .Select(key => KeyValuePair.Create(key, FactValue.FromBoolean(true))));

    private static FactSet AttributesOf(CatalogueSet catalogue, ProjectForm form, string projectType)
    {
        FactSet attributes = FactSet.Empty;
        foreach (ProjectAttribute attribute in AskedAttributes(catalogue, projectType))
        {
            string typed = form.Answers.GetValueOrDefault(attribute.Key) ?? "";
            if (attribute.Type == "bool" && typed == "true")
            {
                attributes = attributes.With(attribute.Key, true);
            }
            else if (attribute.Type == "number" && Number(typed) is { } number)
            {
                attributes = attributes.With(attribute.Key, number);
            }
        }

        return attributes;
    }

    private static HashSet<string> Asked(CatalogueSet catalogue, string projectType, ConditionSubject subject)
    {
        Derivation rules = catalogue.Files.ProjectTypes.Derivation;
        return [.. rules.Scale.Concat(rules.Complexity).Concat(rules.Risk)
            .Where(r => r.AppliesTo is null || r.AppliesTo.Contains(projectType))
            .SelectMany(r => r.When?.Comparisons() ?? [])
            .Where(c => c.Subject == subject)
            .Select(c => c.Key)];
    }
}
