using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Jobs;

/// <summary>What the last verification came to.</summary>
/// <param name="At">When it ended, UTC.</param>
/// <param name="Results">One result a subject.</param>
public sealed record VerificationReport(DateTime At, IReadOnlyList<VerificationResult> Results)
{
    /// <summary>Whether all holds.</summary>
    public bool Holds => Results.All(result => result.Holds);
}
