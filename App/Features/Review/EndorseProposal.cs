using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Review;

/// <summary>审签同意 of a step that is not the last: the proposal goes on to the next signature.</summary>
public sealed class EndorseProposal(CaseOperation operation)
{
    /// <summary>Signs.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, string? opinion, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.DecideCases],
            "审签同意",
            work =>
            {
                work.Case.Endorse(work.Act, opinion);
                return Task.CompletedTask;
            },
            ct);
}
