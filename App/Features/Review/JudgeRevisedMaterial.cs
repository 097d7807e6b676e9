using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Review;

/// <summary>修改材料核对: what came in by a revision after acceptance is looked at, saved at once.</summary>
public sealed class JudgeRevisedMaterial(CaseOperation operation)
{
    /// <summary>Finds it in order, or says what is wrong with it.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="materialId">The line of the material list.</param>
    /// <param name="isInOrder">Whether it is in order.</param>
    /// <param name="reason">Why not; needed when it is not.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Guid materialId, bool isInOrder, string? reason, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.ReviewCases],
            "核对修改材料",
            work =>
            {
                work.Case.JudgeRevised(work.Act, materialId, isInOrder, reason);
                return Task.CompletedTask;
            },
            ct);
}
