namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>Why something is, or is not, in a flow: the rule, and the answers that make it hold or fail.</summary>
/// <param name="Rule">The rule in the catalogue's words.</param>
/// <param name="Answers">The answers; none where the rule asks for none.</param>
public sealed record FlowReason(string Rule, IReadOnlyList<FlowAnswer> Answers)
{
    /// <summary>Rule and answers in one sentence.</summary>
    public override string ToString() => Answers.Count == 0 ? Rule : $"{Rule}（{string.Join("；", Answers)}）";
}
