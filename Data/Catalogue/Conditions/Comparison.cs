namespace ApprovalOffice.Data.Catalogue.Conditions;

/// <summary>A comparison of one dimension, fact or attribute with one value or several.</summary>
public sealed class Comparison(ConditionSubject subject, string key, ComparisonSign sign, IReadOnlyList<FactValue> values) : Condition
{
    /// <summary>What it asks about.</summary>
    public ConditionSubject Subject => subject;

    /// <summary>Key of the dimension, fact or attribute.</summary>
    public string Key => key;

    /// <summary>How it compares.</summary>
    public ComparisonSign Sign => sign;

    /// <summary>One value, or for «in» one or more.</summary>
    public IReadOnlyList<FactValue> Values => values;

    /// <inheritdoc/>
    public override IReadOnlyList<Condition> Parts => [];

    /// <inheritdoc/>
    public override bool Holds(ProjectFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactValue value = subject switch
        {
            ConditionSubject.Dimension => facts.Dimensions[key] is { } code ? code : default(FactValue),
            ConditionSubject.Fact => facts.Facts[key],
            _ => facts.Attributes[key],
        };
        return Holds(value);
    }

    /// <summary>Whether it holds for this value; numbers that were not answered compare as 0.</summary>
    public bool Holds(FactValue value) => sign switch
    {
        ComparisonSign.Equal => value == values[0],
        ComparisonSign.NotEqual => value != values[0],
        ComparisonSign.In => values.Contains(value),
        ComparisonSign.Less => value.Number < values[0].Number,
        ComparisonSign.LessOrEqual => value.Number <= values[0].Number,
        ComparisonSign.Greater => value.Number > values[0].Number,
        ComparisonSign.GreaterOrEqual => value.Number >= values[0].Number,
        _ => throw new InvalidOperationException($"Unknown sign {sign}."),
    };
}
