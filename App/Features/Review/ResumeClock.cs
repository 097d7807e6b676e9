using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Review;

/// <summary>特别程序结束, or the end of a revision of materials: the clock goes on.</summary>
public sealed class ResumeClock(CaseOperation operation)
{
    /// <summary>Ends one open interval.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="suspensionId">The interval.</param>
    /// <param name="words">What came of it.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Guid suspensionId, string? words, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.ReviewCases],
            "恢复计时",
            work =>
            {
                work.Case.Resume(work.Act, suspensionId, words, work.Calendar);
                return Task.CompletedTask;
            },
            ct);
}
