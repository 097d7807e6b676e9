namespace ApprovalOffice.Data.Joint;

/// <summary>Something that the lead department should look at before the conditions go out.</summary>
/// <param name="Kind">What.</param>
/// <param name="Sentence">In words, with who said what.</param>
/// <param name="About">The conditions concerned.</param>
public sealed record ConditionFinding(ConditionFindingKind Kind, string Sentence, IReadOnlyList<SaidCondition> About);
