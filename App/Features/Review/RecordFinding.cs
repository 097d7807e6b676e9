using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Review;

namespace ApprovalOffice.App.Features.Review;

/// <summary>The finding on one review point, saved at once.</summary>
public sealed class RecordFinding(CaseOperation operation)
{
    /// <summary>Saves one finding; an earlier one is replaced and stays in the trail.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="pointNumber">The point, from 1.</param>
    /// <param name="conclusion">What was found.</param>
    /// <param name="opinion">In words; needed when the point fails.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, int pointNumber, ReviewConclusion conclusion, string? opinion, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.ReviewCases],
            $"填写第 {pointNumber} 项审查意见",
            work =>
            {
                work.Case.Find(pointNumber, conclusion, opinion, work.Act);
                return Task.CompletedTask;
            },
            ct);
}
