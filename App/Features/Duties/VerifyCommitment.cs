using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>承诺核查 after the decision that rested on the promise.</summary>
public sealed class VerifyCommitment(CaseOperation operation)
{
    /// <summary>Records what was found.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="commitmentId">The promise.</param>
    /// <param name="kept">Whether it was kept; null while not chosen.</param>
    /// <param name="opinion">核查意见.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Guid commitmentId, bool? kept, string opinion, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.ReviewCases], "承诺核查", work =>
        {
            CaseRules.CarryMissing.Require(kept is not null, "Kept", "请选择核查结果");
            work.Case.VerifyCommitment(work.Act, commitmentId, kept.Value, opinion);
            return Task.CompletedTask;
        }, ct);
}
