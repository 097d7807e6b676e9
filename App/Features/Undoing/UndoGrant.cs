using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Undoing;

/// <summary>撤销 (行政许可法第六十九条), 机关撤回 (第八条) or 注销 (第七十条) of what was granted; the certificate's status follows, the decision goes on paper.</summary>
public sealed class UndoGrant(CaseOperation operation)
{
    /// <summary>Undoes.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="action">Which of the three.</param>
    /// <param name="entry">What was filled in.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CaseAction action, UndoEntry entry, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.DecideCases], CaseTransitions.Of(action).Name, work => UndoAsync(work, action, entry, ct), ct);

    private static async Task UndoAsync(CaseWork work, CaseAction action, UndoEntry entry, CancellationToken ct)
    {
        Guid id = work.Case.Id;
        ElectronicCertificate? certificate = await work.Db.Set<ElectronicCertificate>()
            .Where(c => c.CaseId == id && c.SuccessorId == null && (c.Status == CertificateStatus.Effective || c.Status == CertificateStatus.Amended))
            .OrderByDescending(c => c.IssuedOn).FirstOrDefaultAsync(ct);
        FollowUpRules.HasSuccessor.Require(certificate is not null || !await work.Db.Set<ElectronicCertificate>().AnyAsync(c => c.CaseId == id && c.SuccessorId != null, ct));
        UndoGrounds grounds = new(entry.Reason, entry.LegalGround, action == CaseAction.Cancel ? null : entry.Remedies)
        {
            ToldOn = action == CaseAction.Revoke ? entry.ToldOn : null,
            Compensation = action == CaseAction.WithdrawByOrgan ? entry.Compensation : null,
        };
        work.Case.Undo(action, work.Act, grounds, certificate, work.Calendar);
        await FellEarlierAsync(work, action, ct);
    }

    /// <summary>What was changed, renewed or issued again is one right: the grants before fall with it, so that the matter can be applied for anew.</summary>
    private static async Task FellEarlierAsync(CaseWork work, CaseAction action, CancellationToken ct)
    {
        for (CertificateFollowUp? follow = work.Case.FollowUp; follow is not null;)
        {
            Guid before = follow.CertificateId;
            ApprovalCase earlier = await work.Db.Set<ApprovalCase>()
                .SingleAsync(c => work.Db.Set<ElectronicCertificate>().Any(x => x.Id == before && x.CaseId == c.Id), ct);
            earlier.FallWithSuccessor(action, work.Act.RecordedAt);
            follow = earlier.FollowUp;
        }
    }
}
