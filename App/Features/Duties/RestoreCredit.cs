using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>信用修复: the organ that decided on the promise clears it, with the reason; its applicant may promise again.</summary>
public sealed class RestoreCredit(CaseOperation operation)
{
    /// <summary>Clears the record.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="commitmentId">The broken promise.</param>
    /// <param name="reason">What was put right, and why that is enough.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Guid commitmentId, string reason, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.DecideCases], "信用修复", work =>
        {
            work.Case.RestoreCredit(work.Act, commitmentId, reason);
            return Task.CompletedTask;
        }, ct);
}
