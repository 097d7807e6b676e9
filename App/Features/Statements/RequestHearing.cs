using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Statements;

/// <summary>申请听证, by the applicant within five working days of being told (行政许可法第四十七条).</summary>
public sealed class RequestHearing(CaseOperation operation)
{
    /// <summary>Asks.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="words">What is asked for; may be empty.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, string? words, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.Apply],
            "申请听证",
            work =>
            {
                work.Case.RequestHearing(work.Act, words, work.Calendar);
                return Task.CompletedTask;
            },
            ct);
}
