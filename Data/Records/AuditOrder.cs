using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// The order in which rows are sealed, and how far sealing may go.
/// SQLite has one writer, so ids order commits. PostgreSQL draws ids before the commit: a row with a small id may
/// appear after one with a large id. There the order is (epoch, transaction, id), and only transactions below the
/// oldest one in flight are sealed: none of them can bring another row.
/// </summary>
internal static class AuditOrder
{
    /// <summary>A place in the sealing order: everything up to and including it.</summary>
    public readonly record struct Mark(int Epoch, long Position)
    {
        public static readonly Mark Start = new(0, 0);

        public static Mark After(AuditSeal? seal) => seal is null ? Start : new(seal.ThroughEpoch, seal.ThroughMark);
    }

    /// <summary>The place a row has.</summary>
    public static Mark Of(OfficeDbContext context, AuditRecord record) =>
        context.Database.IsNpgsql() ? new(record.Epoch, record.TransactionId) : new(0, record.Id);

    /// <summary>The rows behind <paramref name="from"/>, in order. One comparison of the pair: with «or» the engine walks the index from its beginning.</summary>
    public static IQueryable<AuditRecord> Beyond(OfficeDbContext context, Mark from) => context.Database.IsNpgsql()
        ? context.Set<AuditRecord>().AsNoTracking()
            .Where(record => EF.Functions.GreaterThan(
                ValueTuple.Create(record.Epoch, record.TransactionId), ValueTuple.Create(from.Epoch, from.Position)))
            .OrderBy(record => record.Epoch).ThenBy(record => record.TransactionId).ThenBy(record => record.Id)
        : context.Set<AuditRecord>().AsNoTracking().Where(record => record.Id > from.Position).OrderBy(record => record.Id);

    /// <summary>The rows of <see cref="Beyond"/> up to <paramref name="through"/>.</summary>
    public static IQueryable<AuditRecord> Between(OfficeDbContext context, Mark from, Mark through) => context.Database.IsNpgsql()
        ? Beyond(context, from)
            .Where(record => EF.Functions.LessThanOrEqual(
                ValueTuple.Create(record.Epoch, record.TransactionId), ValueTuple.Create(through.Epoch, through.Position)))
        : Beyond(context, from).Where(record => record.Id <= through.Position);

    /// <summary>The last place that no transaction in flight can still write to.</summary>
    public static async Task<Mark> HorizonAsync(OfficeDbContext context, CancellationToken cancellationToken)
    {
        if (!context.Database.IsNpgsql())
        {
            return new(0, long.MaxValue);
        }

        int epoch = await context.Set<AuditEpoch>().MaxAsync(row => row.Number, cancellationToken);
        long oldest = await context.Database
            .SqlQuery<long>($"""SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS "Value" """)
            .SingleAsync(cancellationToken);
        return new(epoch, oldest - 1);
    }
}
