using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Applications.Storage;

/// <summary>Loads a stage application whole.</summary>
public static class StageStore
{
    /// <summary>Stage applications with all their rows, in one query a table.</summary>
    public static IQueryable<StageApplication> Whole(OfficeDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<StageApplication>()
            .Include(a => a.Matters.OrderBy(m => m.Sort))
            .Include(a => a.Materials.OrderBy(m => m.Sort)).ThenInclude(m => m.Files.OrderBy(f => f.HandedInAt))
            .Include(a => a.IdentityChecks)
            .AsSplitQuery();
    }
}
