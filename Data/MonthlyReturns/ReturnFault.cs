namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>What a check found.</summary>
/// <param name="Place">Where (<see cref="ReturnPlace"/>).</param>
/// <param name="Sentence">What is wrong, in Chinese.</param>
/// <param name="Blocks">Whether the return cannot be handed in with it; otherwise it is a hint.</param>
public sealed record ReturnFault(string Place, string Sentence, bool Blocks);
