using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>Who changed a record last, as the trail knows it: what the second of two people is told.</summary>
internal static class LastChange
{
    /// <summary>The last change; null when the trail knows none.</summary>
    public static Task<Conflict?> OfAsync(OfficeDbContext db, string entity, Guid key, CancellationToken ct) => OfAsync(db, entity, [key], ct);

    /// <summary>The last change to any of several records; null when the trail knows none.</summary>
    public static async Task<Conflict?> OfAsync(OfficeDbContext db, string entity, IReadOnlyList<Guid> keys, CancellationToken ct)
    {
        List<string> ids = [.. keys.Select(key => key.ToString())];
        AuditRecord? last = await db.Set<AuditRecord>().AsNoTracking()
            .Where(r => r.EntityType == entity && ids.Contains(r.EntityId))
            .OrderByDescending(r => r.Id).FirstOrDefaultAsync(ct);
        return last is null ? null : new Conflict(last.ActorName, $"办理了“{last.Operation}”", last.OccurredAt);
    }
}
