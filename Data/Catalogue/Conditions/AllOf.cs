namespace ApprovalOffice.Data.Catalogue.Conditions;

/// <summary>Holds when all its parts hold.</summary>
public sealed class AllOf(IReadOnlyList<Condition> parts) : Condition
{
    /// <inheritdoc/>
    public override IReadOnlyList<Condition> Parts => parts;

    /// <inheritdoc/>
    public override bool Holds(ProjectFacts facts) => parts.All(part => part.Holds(facts));
}
