namespace ApprovalOffice.Data.Catalogue.Conditions;

/// <summary>Holds when its part does not.</summary>
public sealed class NotCondition(Condition part) : Condition
{
    /// <inheritdoc/>
    public override IReadOnlyList<Condition> Parts { get; } = [part];

    /// <inheritdoc/>
    public override bool Holds(ProjectFacts facts) => !part.Holds(facts);
}
