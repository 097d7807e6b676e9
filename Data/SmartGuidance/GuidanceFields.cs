using System.Runtime.CompilerServices;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Conditions;
using ApprovalOffice.Data.Catalogue.ProjectTypes;
using ApprovalOffice.Data.Catalogue.Themes;

namespace ApprovalOffice.Data.SmartGuidance;

/// <summary>
/// What the questions of the guidance ask, field by field (themes.json, guidance.questions): options that settle the same thing
/// exclude each other and are one choice; an option that settles something by itself is a flag; attributes are asked by their type.
/// </summary>
public static class GuidanceFields
{
    // A question belongs to one version of the catalogue and never changes; a form asks for its fields with every key.
    private static readonly ConditionalWeakTable<GuidanceQuestion, IReadOnlyList<GuidanceField>> Known = [];

    /// <summary>The fields of a question, in the order of the catalogue.</summary>
    public static IReadOnlyList<GuidanceField> Of(CatalogueSet catalogue, GuidanceQuestion question) => Known.GetValue(question, q => Read(catalogue, q));

    private static IReadOnlyList<GuidanceField> Read(CatalogueSet catalogue, GuidanceQuestion question) =>
    [
        .. (question.Attributes ?? []).Select(key => OfAttribute(catalogue, key)),
        .. (question.Options ?? []).Select(option => (Option: option, Settles: Settled(option)))
            .GroupBy(o => (o.Settles.Subject, o.Settles.Key))
            .Select(group => OfOptions(catalogue, group.Key.Subject, group.Key.Key, [.. group.Select(o => (o.Option, o.Settles.Value))])),
    ];

    /// <summary>The fields of all questions, each key once.</summary>
    public static IEnumerable<GuidanceField> All(CatalogueSet catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Files.Themes.Guidance.Questions.SelectMany(question => Of(catalogue, question)).DistinctBy(field => field.Key);
    }

    private static GuidanceField OfAttribute(CatalogueSet catalogue, string key)
    {
        ProjectAttribute attribute = catalogue.Files.ProjectTypes.Attributes.First(a => a.Key == key);
        return new GuidanceField
        {
            Key = key,
            Subject = ConditionSubject.Attribute,
            Kind = attribute.Type switch { "bool" => GuidanceFieldKind.Flag, "enum" => GuidanceFieldKind.Choice, _ => GuidanceFieldKind.Number },
            Label = attribute.Label,
            Unit = attribute.Unit,
            Choices = attribute.Type == "enum" ? [.. catalogue.Files.ProjectTypes.FireUseValues.Select(v => new GuidanceChoice(v.Code, v.Name, null))] : [],
        };
    }

    private static GuidanceField OfOptions(CatalogueSet catalogue, ConditionSubject subject, string key, IReadOnlyList<(GuidanceOption Option, FactValue Value)> options)
    {
        if (subject != ConditionSubject.Dimension && options is [var (only, value)])
        {
            return new GuidanceField
            {
                Key = key, Subject = subject, Kind = GuidanceFieldKind.Flag, Label = only.Label, Help = only.Help, TickValue = Written(value),
                IsTickedAtFirst = subject == ConditionSubject.Fact && catalogue.DefaultFacts[key] == value,
            };
        }

        return new GuidanceField
        {
            Key = key,
            Subject = subject,
            Kind = GuidanceFieldKind.Choice,
            Label = subject == ConditionSubject.Dimension ? catalogue.Dimensions.FirstOrDefault(d => d.Key == key)?.Name ?? key : catalogue.FactLabel(key),
            Choices = [.. options.Select(o => new GuidanceChoice(Written(o.Value), o.Option.Label, o.Option.Help))],
        };
    }

    private static (ConditionSubject Subject, string Key, FactValue Value) Settled(GuidanceOption option) => option.Set switch
    {
        { Dims: { Count: > 0 } dims } => (ConditionSubject.Dimension, dims.First().Key, dims.First().Value),
        { Facts: { Count: > 0 } facts } => (ConditionSubject.Fact, facts.First().Key, facts.First().Value),
        { Attrs: { Count: > 0 } attributes } => (ConditionSubject.Attribute, attributes.First().Key, attributes.First().Value),
        _ => throw new InvalidOperationException($"The option {option.Value} settles nothing; the check at load lets none through."),
    };

    private static string Written(FactValue value) => value.IsTrue ? GuidanceField.Yes : value.ToString();
}
