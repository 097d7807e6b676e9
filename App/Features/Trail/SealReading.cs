using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Trail;

/// <summary>Reads how the sealing of the trail stands; whether it holds is for the verification to say.</summary>
public sealed class SealReading(IDbContextFactory<OfficeDbContext> contexts)
{
    /// <summary>Reads it.</summary>
    public async Task<SealState> ReadAsync(CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        AuditSeal? last = await db.Set<AuditSeal>().AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync(ct);
        (long tail, DateTime? since) = await AuditTail.AfterAsync(db, last, ct);
        return new SealState(last?.Number ?? 0, last?.SealedAt, tail, since);
    }
}
