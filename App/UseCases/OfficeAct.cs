using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.UseCases;

/// <summary>What the office itself does to a case: a period has passed, a document is ready.</summary>
public sealed class OfficeAct(CaseTransaction cases, TimeProvider clock)
{
    /// <summary>Runs one act in the name of the office.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="body">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(Guid caseId, string operation, Func<CaseWork, Task> body, CancellationToken ct) =>
        cases.RunAsync(caseId, operation, (_, subject) => Task.FromResult(Admission.As(ActOf(subject))), body, ct);

    private Act ActOf(ApprovalCase subject)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        return new Act(now, now, CaseActor.Office, null, "系统", subject.Organ.OrganName, "");
    }
}
