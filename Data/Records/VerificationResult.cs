namespace ApprovalOffice.Data.Records;

/// <summary>What a verification came to.</summary>
/// <param name="Subject">What was verified.</param>
/// <param name="Summary">What was read, one Chinese sentence.</param>
/// <param name="Faults">What does not hold; empty when all holds.</param>
/// <param name="Remarks">What is worth knowing and no fault (a number whose document is still being made).</param>
public sealed record VerificationResult(
    string Subject, string Summary, IReadOnlyList<string> Faults, IReadOnlyList<string> Remarks)
{
    /// <summary>Whether all holds.</summary>
    public bool Holds => Faults.Count == 0;
}
