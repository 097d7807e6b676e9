using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>The credit record of an applicant as far as promises go 告知承诺信用约束.</summary>
public static class BrokenPromises
{
    /// <summary>The first that bars the applicant; null when nothing does.</summary>
    public static Task<BrokenPromise?> FirstOfAsync(OfficeDbContext db, Guid applicantId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Commitment>().AsNoTracking()
            .Where(p => p.Kept == false && p.RestoredOn == null)
            .Join(db.Set<ApprovalCase>().Where(c => c.Subject.ApplicantId == applicantId), p => p.CaseId, c => c.Id, (p, c) => new { p.VerifiedOn, c.Number, c.Matter.Name, c.Id })
            .OrderBy(x => x.VerifiedOn).ThenBy(x => x.Id)
            .Select(x => new BrokenPromise(x.Number, x.Name, x.VerifiedOn!.Value)).FirstOrDefaultAsync(ct);
    }
}
