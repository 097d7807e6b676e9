using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Statements;

/// <summary>陈述申辩 by the applicant (行政许可法第七条、第三十六条).</summary>
public sealed class MakeStatement(CaseOperation operation)
{
    /// <summary>States.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="words">What is stated.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, string? words, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.Apply],
            "陈述申辩",
            work =>
            {
                work.Case.Note(CaseAction.RecordStatement, work.Act, words);
                return Task.CompletedTask;
            },
            ct);
}
