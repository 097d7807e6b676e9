using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.Results;

/// <summary>The documents of a case: its own, and merged ones that speak of it as well.</summary>
public static class CaseDocuments
{
    /// <summary>Documents of one case, not tracked.</summary>
    public static IQueryable<OfficialDocument> Of(OfficeDbContext db, Guid caseId)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<OfficialDocument>().AsNoTracking().Where(d => d.CaseId == caseId || d.Concerns.Any(c => c.CaseId == caseId));
    }
}
