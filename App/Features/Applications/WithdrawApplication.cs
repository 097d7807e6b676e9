using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>撤回申请, with the reason.</summary>
public sealed class WithdrawApplication(CaseOperation operation)
{
    /// <summary>Withdraws.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, string reason, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.Apply, Permissions.EnterCases],
            "撤回申请",
            work =>
            {
                work.Case.Withdraw(work.Act, reason, work.Calendar);
                return Task.CompletedTask;
            },
            ct);
}
