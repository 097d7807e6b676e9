using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Owed;

/// <summary>容缺材料核对: by the window, or by the reviewer of the organ.</summary>
public sealed class JudgeOwedMaterial(CaseOperation operation)
{
    /// <summary>Finds it in order, or gives it back.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="owedId">The debt.</param>
    /// <param name="isInOrder">Whether it is in order.</param>
    /// <param name="reason">Why not; needed when it goes back.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Guid owedId, bool isInOrder, string? reason, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.AcceptCases, Permissions.ReviewCases],
            "核对容缺材料",
            work =>
            {
                work.Case.JudgeOwed(work.Act, owedId, isInOrder, reason);
                return Task.CompletedTask;
            },
            ct);
}
