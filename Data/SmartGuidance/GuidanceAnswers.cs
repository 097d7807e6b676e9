using System.Text;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Conditions;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Projects.Flow;

namespace ApprovalOffice.Data.SmartGuidance;

/// <summary>
/// What somebody answered in the guidance, as written: it stands in the address of the page, in the stored result, and in the form
/// that registers a project. What the catalogue does not know is left out.
/// </summary>
public sealed class GuidanceAnswers
{
    /// <summary>Key of the evaluated area.</summary>
    public const string AreaKey = "area";

    /// <summary>Key under which the questions stand that were put to the person.</summary>
    public const string AskedKey = "asked";

    /// <summary>Longest single answer in characters.</summary>
    public const int LongestAnswer = 20;

    private const string RegionalLocation = "REGIONAL";

    private readonly CatalogueSet _catalogue;
    private readonly Dictionary<string, string> _answers;
    private readonly HashSet<string> _asked;

    private GuidanceAnswers(CatalogueSet catalogue, Dictionary<string, string> answers, HashSet<string> asked) =>
        (_catalogue, _answers, _asked) = (catalogue, answers, asked);

    /// <summary>An answer as written; null when there is none.</summary>
    public string? this[string key] => _answers.GetValueOrDefault(key);

    /// <summary>The evaluated area, while the site is said to be in one.</summary>
    public string? AreaCode => this["location"] == RegionalLocation ? this[AreaKey] : null;

    /// <summary>All answers and the questions asked, in the order of the questions.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs =>
    [
        .. Questions.SelectMany(q => GuidanceFields.Of(_catalogue, q)).Select(f => f.Key).Distinct(StringComparer.Ordinal).Append(AreaKey)
            .Where(_answers.ContainsKey).Select(key => KeyValuePair.Create(key, _answers[key])),
        .. Questions.Where(q => _asked.Contains(q.Code)).Select(q => KeyValuePair.Create(AskedKey, q.Code)),
    ];

    private IReadOnlyList<GuidanceQuestion> Questions => _catalogue.Files.Themes.Guidance.Questions;

    /// <summary>Reads answers from pairs of keys and values.</summary>
    public static GuidanceAnswers Read(CatalogueSet catalogue, IEnumerable<KeyValuePair<string, string?>> pairs)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(pairs);
        Dictionary<string, GuidanceField> fields = GuidanceFields.All(catalogue).ToDictionary(f => f.Key);
        Dictionary<string, string> answers = [];
        HashSet<string> asked = [];
        foreach ((string key, string? value) in pairs)
        {
            if (value is not { Length: > 0 and <= LongestAnswer })
            {
                continue;
            }

            if (key == AskedKey)
            {
                asked.Add(value);
            }
            else if (key == AreaKey ? catalogue.Files.RegionalEvaluations.Areas.Any(a => a.Code == value) : fields.TryGetValue(key, out GuidanceField? field) && Fits(field, value))
            {
                answers[key] = value;
            }
        }

        return new GuidanceAnswers(catalogue, answers, asked);
    }

    /// <summary>Reads answers from the text of <see cref="ToQuery"/>.</summary>
    public static GuidanceAnswers Read(CatalogueSet catalogue, string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(catalogue, query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), pair.Length == 2 ? Uri.UnescapeDataString(pair[1]) : null)));
    }

    /// <summary>The answers as the query string of an address.</summary>
    public string ToQuery() => Pairs
        .Aggregate(new StringBuilder(), (text, pair) => text.Append(text.Length == 0 ? "" : "&").Append(Uri.EscapeDataString(pair.Key)).Append('=').Append(Uri.EscapeDataString(pair.Value)))
        .ToString();

    /// <summary>Whether a question was put to the person: then what is not ticked is a no.</summary>
    public bool WasAsked(GuidanceQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return _asked.Contains(question.Code);
    }

    /// <summary>Whether a flag is ticked; before its question was put, as the catalogue's default says.</summary>
    public bool IsTicked(GuidanceQuestion question, GuidanceField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return WasAsked(question) ? this[field.Key] == field.TickValue : field.IsTickedAtFirst || this[field.Key] == field.TickValue;
    }

    /// <summary>What is wrong with the answers to a question, by field; empty when nothing is.</summary>
    public IReadOnlyList<(string Field, string Sentence)> ProblemsOf(GuidanceQuestion question) =>
    [
        .. from field in GuidanceFields.Of(_catalogue, question)
           let problem = field.IsRequired && this[field.Key] is null ? $"请选择{field.Label}"
               : field.Kind == GuidanceFieldKind.Number ? GuidanceNumber.ProblemOf(this[field.Key], field) : null
           where problem is not null
           select (field.Key, problem),
    ];

    /// <summary>What follows from the answers; null while a dimension that a person chooses is missing.</summary>
    public ProjectClassification? Classify()
    {
        Dictionary<string, string> codes = [];
        FactSet facts = FactSet.Empty;
        FactSet attributes = FactSet.Empty;
        foreach ((GuidanceQuestion question, GuidanceField field) in Questions.SelectMany(q => GuidanceFields.Of(_catalogue, q), (q, f) => (q, f)))
        {
            switch (field.Subject)
            {
                case ConditionSubject.Dimension when this[field.Key] is { } code:
                    codes[field.Key] = code;
                    break;
                case ConditionSubject.Fact when ValueOf(question, field) is { } fact:
                    facts = facts.With(field.Key, fact);
                    break;
                case ConditionSubject.Attribute when ValueOf(question, field) is { } attribute:
                    attributes = attributes.With(field.Key, attribute);
                    break;
            }
        }

        return ProjectClassification.Of(_catalogue, codes, facts, attributes, AreaCode);
    }

    private static bool Fits(GuidanceField field, string value) => field.Kind switch
    {
        GuidanceFieldKind.Choice => field.Choices.Any(c => c.Value == value),
        GuidanceFieldKind.Flag => field.TickValue == value,
        _ => true,
    };

    private FactValue? ValueOf(GuidanceQuestion question, GuidanceField field) => field.Kind switch
    {
        GuidanceFieldKind.Number => GuidanceNumber.TryParse(this[field.Key], out decimal number) ? FactValue.FromDecimal(number) : (FactValue?)null,
        GuidanceFieldKind.Choice => this[field.Key] is { } code ? FactValue.FromString(code) : (FactValue?)null,
        _ when IsTicked(question, field) => GuidanceNumber.TryParse(field.TickValue, out decimal ticked) ? FactValue.FromDecimal(ticked) : FactValue.FromBoolean(true),
        _ => WasAsked(question) && field.TickValue == GuidanceField.Yes ? FactValue.FromBoolean(false) : (FactValue?)null,
    };
}
