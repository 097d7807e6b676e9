namespace ApprovalOffice.App.UseCases;

/// <summary>One point of the check before an acceptance.</summary>
/// <param name="Part">The matter that needs it.</param>
/// <param name="Name">What is needed.</param>
/// <param name="Level">How it stands.</param>
/// <param name="Reason">Why it is needed, or what stands behind it.</param>
/// <param name="ToDo">What to do about it; empty when nothing.</param>
public sealed record ReadinessPoint(string Part, string Name, ReadinessLevel Level, string Reason, string ToDo);
