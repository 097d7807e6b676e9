using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>提交修改材料: what was agreed to be revised after acceptance is handed in, and the promised clock goes on.</summary>
public sealed class SubmitRevision(CaseOperation operation)
{
    /// <summary>Hands it in.</summary>
    /// <param name="target">The application as seen.</param>
    /// <param name="words">What was revised; needed where no file was.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, string? words, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.Apply, Permissions.EnterCases],
            "提交修改材料",
            work =>
            {
                ClockSuspension? revision = work.Case.Suspensions.FirstOrDefault(s => s.IsOpen && s.IsRevision);
                CaseRules.NoSuchRow.Require(revision is not null);
                work.Case.Resume(work.Act, revision.Id, words, work.Calendar);
                return Task.CompletedTask;
            },
            ct);
}
