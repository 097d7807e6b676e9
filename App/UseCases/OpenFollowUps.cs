using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>Whether a change, a renewal or a new copy of a certificate may be applied for: when it is begun, and once more when it is submitted.</summary>
internal static class OpenFollowUps
{
    /// <summary>Refuses when it may not; the certificate is locked first, so that of two submissions at once the second sees the first.</summary>
    /// <param name="db">The context of the operation, within its transaction.</param>
    /// <param name="certificateId">The certificate.</param>
    /// <param name="kind">What is asked for.</param>
    /// <param name="today">The local date.</param>
    /// <param name="self">The case that asks; <see cref="Guid.Empty"/> when there is none yet.</param>
    /// <param name="ct">Cancels the read.</param>
    /// <exception cref="RuleBroken">FLW-001 to FLW-004.</exception>
    public static async Task RequireAsync(OfficeDbContext db, Guid certificateId, FollowUpKind kind, DateOnly today, Guid self, CancellationToken ct)
    {
        await db.Set<ElectronicCertificate>().Where(c => c.Id == certificateId)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, c => c.Version), ct);
        ElectronicCertificate certificate = await db.Set<ElectronicCertificate>().AsNoTracking().SingleAsync(c => c.Id == certificateId, ct);
        if (certificate.ObstacleTo(kind, today) is { } obstacle)
        {
            throw obstacle;
        }

        CaseNumber? other = await db.Set<ApprovalCase>()
            .Where(c => c.FollowUp!.CertificateId == certificateId && c.Id != self && c.Number != null && c.Due.FinishedOn == null)
            .Select(c => c.Number).FirstOrDefaultAsync(ct);
        FollowUpRules.UnderWay.Require(other is null, detail: other?.Value);
    }
}
