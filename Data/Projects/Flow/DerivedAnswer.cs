namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>An answer that nobody gave: it follows from others (projectTypes.json, derivation).</summary>
/// <param name="Answer">What follows.</param>
/// <param name="Reason">The rule, and the answers it follows from.</param>
public sealed record DerivedAnswer(FlowAnswer Answer, FlowReason Reason);
