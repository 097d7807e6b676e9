using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>提交补正: the answers saved on the points, and the new files.</summary>
public sealed class ResubmitApplication(CaseOperation operation)
{
    /// <summary>Resubmits.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.Apply, Permissions.EnterCases],
            "提交补正",
            work =>
            {
                Dictionary<Guid, string> answers = (work.Case.OpenCorrection?.Points ?? []).ToDictionary(p => p.Id, p => p.Answer ?? "");
                work.Case.Resubmit(work.Act, answers, work.Calendar);
                return Task.CompletedTask;
            },
            ct);
}
