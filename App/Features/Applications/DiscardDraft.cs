using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>放弃草稿.</summary>
public sealed class DiscardDraft(CaseOperation operation)
{
    /// <summary>Gives the draft up.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.Apply, Permissions.EnterCases],
            "放弃草稿",
            work =>
            {
                work.Case.DiscardDraft(work.Act);
                return Task.CompletedTask;
            },
            ct);
}
