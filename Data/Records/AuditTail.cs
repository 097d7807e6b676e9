using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>The part of the trail that is not yet under seal.</summary>
public static class AuditTail
{
    /// <summary>How many lines stand after a seal, and when (UTC) the oldest of them was written; null when there is none.</summary>
    public static async Task<(long Count, DateTime? Since)> AfterAsync(OfficeDbContext context, AuditSeal? last, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        IQueryable<AuditRecord> tail = AuditOrder.Beyond(context, AuditOrder.Mark.After(last));
        long count = await tail.LongCountAsync(cancellationToken);
        return (count, count == 0 ? null : await tail.Select(record => (DateTime?)record.OccurredAt).FirstOrDefaultAsync(cancellationToken));
    }
}
