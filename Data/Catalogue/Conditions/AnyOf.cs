namespace ApprovalOffice.Data.Catalogue.Conditions;

/// <summary>Holds when one of its parts holds.</summary>
public sealed class AnyOf(IReadOnlyList<Condition> parts) : Condition
{
    /// <inheritdoc/>
    public override IReadOnlyList<Condition> Parts => parts;

    /// <inheritdoc/>
    public override bool Holds(ProjectFacts facts) => parts.Any(part => part.Holds(facts));
}
