using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>What a case changes, renews or replaces: whoever works on it must know. The page has checked that the person sees the case.</summary>
public sealed class EarlierCertificates(IDbContextFactory<OfficeDbContext> contexts)
{
    /// <summary>The certificate; null for a first application.</summary>
    public async Task<EarlierCertificate?> OfAsync(Guid caseId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        ApprovalCase? subject = await db.Set<ApprovalCase>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == caseId && c.FollowUp != null, ct);
        return subject?.FollowUp is { } asked ? new EarlierCertificate(asked, subject.Decision is null ? subject.Limits.DecideBy : null) : null;
    }
}
