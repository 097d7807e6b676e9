using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Review;

/// <summary>退回承办人: the proposal stays as it was, the handler proposes anew.</summary>
public sealed class ReturnProposal(CaseOperation operation)
{
    /// <summary>Returns it with the reason.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, string reason, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.DecideCases],
            "退回承办人",
            work =>
            {
                work.Case.ReturnProposal(work.Act, reason);
                return Task.CompletedTask;
            },
            ct);
}
