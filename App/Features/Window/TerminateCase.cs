using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Window;

/// <summary>逾期未补正终止 by the clerk, before the office comes to it by itself; with the notice.</summary>
public sealed class TerminateCase(CaseOperation operation)
{
    /// <summary>Terminates.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CancellationToken ct) => operation.RunAsync(
        target,
        [Permissions.AcceptCases],
        "逾期未补正终止",
        work =>
        {
            work.Case.TerminateUncorrected(work.Act, work.Calendar);
            return Task.CompletedTask;
        },
        ct);
}
