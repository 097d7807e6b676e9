using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Window;

/// <summary>归档: the case is closed for good once nothing of it is owed any more.</summary>
public sealed class ArchiveCase(CaseOperation operation)
{
    /// <summary>Archives the case.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.AcceptCases],
            "归档",
            work =>
            {
                work.Case.Archive(work.Act);
                return Task.CompletedTask;
            },
            ct);
}
