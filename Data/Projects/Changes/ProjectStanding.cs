using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Projects.Changes;

/// <summary>What rests on a project already; it decides who may still change what of it.</summary>
/// <param name="IsSubmitted">Whether an application was submitted: its matters, organs and limits came from the project.</param>
/// <param name="HasResult">Whether a certificate is in force whose face names project and site, and no accepted application asks for its change.</param>
public sealed record ProjectStanding(bool IsSubmitted, bool HasResult)
{
    /// <summary>Nothing does.</summary>
    public static readonly ProjectStanding Free = new(false, false);

    /// <summary>Looks it up.</summary>
    public static async Task<ProjectStanding> LoadAsync(OfficeDbContext db, Guid projectId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        bool submitted = await db.Set<ApprovalCase>().AnyAsync(c => c.Subject.ProjectId == projectId && c.Number != null, ct);
        bool result = submitted && await db.Set<ElectronicCertificate>().AnyAsync(
            c => c.ProjectId == projectId && c.SuccessorId == null && (c.Status == CertificateStatus.Effective || c.Status == CertificateStatus.Amended)
                && !db.Set<ApprovalCase>().Any(a => a.FollowUp!.CertificateId == c.Id && a.FollowUp.Kind == FollowUpKind.Amendment
                    && (a.State == CaseState.Accepted || a.State == CaseState.UnderReview)),
            ct);
        return new ProjectStanding(submitted, result);
    }
}
