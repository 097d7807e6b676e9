using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Papers;

/// <summary>A certificate that is issued again for the same work takes the place of the one before.</summary>
internal static class CertificateSuccession
{
    /// <summary>Links the last certificate of the same matter and work, if there is one, to the new one; an effective one becomes 已被替代.</summary>
    public static async Task TakeAsync(CaseWork work, ElectronicCertificate issued, DateTime at, CancellationToken ct)
    {
        Guid projectId = issued.ProjectId, workId = work.Case.Subject.WorkId;
        string matter = work.Case.Matter.Code, type = issued.CertificateCode;
        if (work.Case.FollowUp is { } follow)
        {
            await FollowAsync(work, follow, issued, at, ct);
            return;
        }

        List<ElectronicCertificate> before = await (
            from certificate in work.Db.Set<ElectronicCertificate>()
            where certificate.ProjectId == projectId && certificate.CertificateCode == type && certificate.SuccessorId == null && certificate.Id != issued.Id
            join subject in work.Db.Set<ApprovalCase>() on certificate.CaseId equals subject.Id
            where subject.Subject.WorkId == workId && subject.Matter.Code == matter
            select certificate).ToListAsync(ct);
        foreach (ElectronicCertificate earlier in before)
        {
            earlier.GiveWayTo(issued, CertificateStatus.Superseded, at);
        }
    }

    /// <summary>What was changed says 已变更, what was renewed or issued again 已被替代.</summary>
    private static async Task FollowAsync(CaseWork work, CertificateFollowUp follow, ElectronicCertificate issued, DateTime at, CancellationToken ct)
    {
        ElectronicCertificate earlier = await work.Db.Set<ElectronicCertificate>().SingleAsync(c => c.Id == follow.CertificateId, ct);
        FollowUpRules.NotInForce.Require(earlier.IsInForce, detail: earlier.Status.Chinese());
        earlier.GiveWayTo(issued, follow.Kind == FollowUpKind.Amendment ? CertificateStatus.Amended : CertificateStatus.Superseded, at);
    }
}
