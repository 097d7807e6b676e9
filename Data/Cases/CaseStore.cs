using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases;

/// <summary>Loads a case whole: the rules look at every open row, so a case loaded in part would let through what must be refused.</summary>
public static class CaseStore
{
    /// <summary>The case with all its rows, tracked for change; null when there is none.</summary>
    /// <param name="db">The context of the operation.</param>
    /// <param name="id">The case.</param>
    /// <param name="seenVersion">The version the person saw; a newer one on save is a conflict. Null to take the newest.</param>
    /// <param name="ct">Cancels the read.</param>
    public static async Task<ApprovalCase?> LoadCaseAsync(this OfficeDbContext db, Guid id, int? seenVersion, CancellationToken ct)
    {
        ApprovalCase? found = await Whole(db).FirstOrDefaultAsync(c => c.Id == id, ct);
        if (found is not null && seenVersion is { } version)
        {
            db.Entry(found).Property(c => c.Version).OriginalValue = version;
        }

        return found;
    }

    /// <summary>
    /// Cases that are not accepted yet, with all their rows: what the transition table lets arise only after acceptance (opinions, suspensions,
    /// findings, signatures, debts, payments, extensions) is not there and not asked for.
    /// </summary>
    public static IQueryable<ApprovalCase> AtIntake(OfficeDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        IReadOnlySet<CaseState> states = CaseStates.BeforeAcceptance;
        return db.Set<ApprovalCase>().Where(c => states.Contains(c.State))
            .Include(c => c.Events.OrderBy(e => e.Sequence)).ThenInclude(e => e.National.OrderBy(n => n.Sequence))
            .Include(c => c.Materials.OrderBy(m => m.Sort)).ThenInclude(m => m.Instances.OrderBy(i => i.HandedInAt))
            .Include(c => c.Corrections.OrderBy(x => x.Round)).ThenInclude(x => x.Points.OrderBy(p => p.Sort))
            .Include(c => c.Commitments)
            .Include(c => c.IdentityChecks)
            .AsSplitQuery();
    }

    /// <summary>Cases with all their rows, in one query a table.</summary>
    public static IQueryable<ApprovalCase> Whole(OfficeDbContext db) => db.Set<ApprovalCase>()
        .Include(c => c.Events.OrderBy(e => e.Sequence)).ThenInclude(e => e.National.OrderBy(n => n.Sequence))
        .Include(c => c.Materials.OrderBy(m => m.Sort)).ThenInclude(m => m.Instances.OrderBy(i => i.HandedInAt))
        .Include(c => c.Corrections.OrderBy(x => x.Round)).ThenInclude(x => x.Points.OrderBy(p => p.Sort))
        .Include(c => c.Suspensions.OrderBy(s => s.StartOn))
        .Include(c => c.OpinionRequests.OrderBy(o => o.AskedAt))
        .Include(c => c.Extensions)
        .Include(c => c.OwedMaterials)
        .Include(c => c.Commitments)
        .Include(c => c.Findings.OrderBy(f => f.PointNumber))
        .Include(c => c.SigningRounds.OrderBy(r => r.Round)).ThenInclude(r => r.Steps.OrderBy(s => s.Number))
        .Include(c => c.IdentityChecks)
        .Include(c => c.Payments)
        .AsSplitQuery();
}
