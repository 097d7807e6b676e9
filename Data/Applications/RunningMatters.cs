using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Applications;

/// <summary>Matters of a work whose case runs or whose result stands: they cannot be applied for again.</summary>
public static class RunningMatters
{
    /// <summary>Their codes.</summary>
    public static async Task<IReadOnlySet<string>> LoadAsync(OfficeDbContext db, Guid workId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        List<string> codes = await db.Set<ApprovalCase>().AsNoTracking()
            .Where(c => c.Subject.WorkId == workId && c.Number != null && c.FollowUp == null
                && (c.Decision == CaseDecision.Grant ? c.UndoneBy == null : c.Due.FinishedOn == null))
            .Select(c => c.Matter.Code).ToListAsync(ct);
        return codes.ToHashSet(StringComparer.Ordinal);
    }
}
