using ApprovalOffice.Data.Catalogue.Conditions;
using ApprovalOffice.Data.Catalogue.ProjectTypes;

namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>
/// A condition over dimensions compiled to bit tests on value numbers, so that all combinations can be tried in
/// a fraction of a second.
/// </summary>
internal static class DimensionPredicate
{
    public static Func<int[], bool> Compile(Condition condition, IReadOnlyList<ClassificationDimension> dimensions) => condition switch
    {
        AllOf all => All([.. all.Parts.Select(part => Compile(part, dimensions))]),
        AnyOf any => Any([.. any.Parts.Select(part => Compile(part, dimensions))]),
        NotCondition not => Not(Compile(not.Parts[0], dimensions)),
        Comparison comparison => Bits(comparison, dimensions),
        _ => throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}."),
    };

    private static Func<int[], bool> All(Func<int[], bool>[] parts) => values =>
    {
        foreach (var part in parts)
        {
            if (!part(values))
            {
                return false;
            }
        }

        return true;
    };

    private static Func<int[], bool> Any(Func<int[], bool>[] parts) => values =>
    {
        foreach (var part in parts)
        {
            if (part(values))
            {
                return true;
            }
        }

        return false;
    };

    private static Func<int[], bool> Not(Func<int[], bool> part) => values => !part(values);

    private static Func<int[], bool> Bits(Comparison comparison, IReadOnlyList<ClassificationDimension> dimensions)
    {
        int index = dimensions.ToList().FindIndex(d => d.Key == comparison.Key && comparison.Subject == ConditionSubject.Dimension);
        if (index < 0)
        {
            // Reported by its own check; here it holds for nothing.
            return _ => false;
        }

        ulong mask = 0;
        for (int value = 0; value < dimensions[index].Values.Count; value++)
        {
            if (comparison.Holds(dimensions[index].Values[value].Code))
            {
                mask |= 1UL << value;
            }
        }

        return values => (mask >> values[index] & 1) != 0;
    }
}
