using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Conditions;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>The comparisons that decide a condition: those that make it hold, or those that make it fail.</summary>
internal static class ConditionEvidence
{
    public static IEnumerable<Comparison> Of(Condition condition, ProjectFacts facts) =>
        (condition.Holds(facts) ? For(condition, facts) : Against(condition, facts)).DistinctBy(c => (c.Subject, c.Key));

    private static IEnumerable<Comparison> For(Condition condition, ProjectFacts facts) => condition switch
    {
        Comparison comparison => [comparison],
        AnyOf any => For(any.Parts.First(part => part.Holds(facts)), facts),
        NotCondition not => Against(not.Parts[0], facts),
        _ => condition.Parts.SelectMany(part => For(part, facts)),
    };

    private static IEnumerable<Comparison> Against(Condition condition, ProjectFacts facts) => condition switch
    {
        Comparison comparison => [comparison],
        NotCondition not => For(not.Parts[0], facts),
        _ => condition.Parts.Where(part => !part.Holds(facts)).SelectMany(part => Against(part, facts)),
    };
}
