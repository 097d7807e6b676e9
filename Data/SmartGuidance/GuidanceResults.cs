using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.SmartGuidance;

/// <summary>Finds kept results of the guidance.</summary>
public static class GuidanceResults
{
    /// <summary>The result kept under a code; null when none was.</summary>
    public static Task<GuidanceResult?> FindGuidanceAsync(this OfficeDbContext db, GuidanceCode code, CancellationToken ct)
    {
        string value = code.Value;
        return db.Set<GuidanceResult>().AsNoTracking().FirstOrDefaultAsync(r => r.Code == value, ct);
    }
}
