using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases.Flow;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>
/// 出具联合验收结论. For units that go first it is a paper of its own; for all that are left the conclusion is written on the result of the joint
/// acceptance's own case, which can then be granted, as can its parts.
/// </summary>
public sealed class ConcludeAcceptance(AcceptanceOperation operation, AcceptanceNews news)
{
    /// <summary>Draws the conclusion.</summary>
    public Task<Outcome> RunAsync(Guid id, int seen, string words, CancellationToken ct) => operation.LeadAsync(id, seen, "出具联合验收结论", "联合验收结论已出具。", async work =>
    {
        JointAcceptance acceptance = work.Acceptance;
        acceptance.Conclude(words, work.Today);
        if (acceptance.IsUnitFirst)
        {
            // The measured area stands on the paper.
            Guid workId = acceptance.WorkId;
            await work.Db.Set<JointSurvey>().Include(s => s.Results).ThenInclude(r => r.Figures).Where(s => s.WorkId == workId).LoadAsync(ct);
            work.Case.Case.TellOfAcceptance(CaseAction.ConcludeUnits, work.Case.Act, id, $"{acceptance.Scope}：{acceptance.Conclusion}");
        }

        await news.TellAsync(work, "concluded", "联合验收结论已出具", $"：{acceptance.Conclusion}", null, withApplicant: true, ct);
    }, ct);
}
