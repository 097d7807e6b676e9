using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
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
}
