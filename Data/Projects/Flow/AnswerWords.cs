using System.Text.Json;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Conditions;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>Says answers in the catalogue's labels and names.</summary>
internal sealed class AnswerWords(CatalogueSet catalogue, FlowSubject subject, ProjectFacts facts)
{
    public FlowAnswer Of(Comparison comparison) => Of(comparison.Subject, comparison.Key);

    public FlowAnswer Of(ConditionSubject kind, string key) => kind switch
    {
        ConditionSubject.Dimension => new FlowAnswer(
            kind, key, catalogue.Dimensions.FirstOrDefault(d => d.Key == key)?.Name ?? key, catalogue.DimensionName(key, subject.Dimensions[key] ?? ""), true),
        ConditionSubject.Fact => new FlowAnswer(kind, key, catalogue.FactLabel(key), catalogue.FactWords(key, facts.Facts[key]), subject.IsComplete || subject.Facts.Has(key)),
        _ => new FlowAnswer(kind, key, catalogue.AttributeLabel(key), AttributeWords(key), subject.IsComplete || subject.Attributes.Has(key)),
    };

    public FlowReason Reason(string rule, Condition condition) => new(rule, [.. ConditionEvidence.Of(condition, facts).Select(Of)]);

    // An attribute without an answer compares as 0, as no, or as none (themes.json, semantics.defaults).
    private string AttributeWords(string key)
    {
        FactValue value = facts.Attributes[key];
        return catalogue.AttributeWords(key, value.Kind == JsonValueKind.Undefined ? catalogue.AttributeDefault(key) : value);
    }
}
