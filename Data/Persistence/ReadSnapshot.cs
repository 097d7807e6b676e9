using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// A context whose queries all see the database as it was at the first of them, however many there are and whatever is saved meanwhile:
/// repeatable read on PostgreSQL, a deferred read transaction on SQLite (in WAL it neither waits for writers nor holds them up).
/// Nothing can be saved through it.
/// </summary>
public sealed class ReadSnapshot : IAsyncDisposable
{
    private readonly IDbContextTransaction transaction;
    private readonly DbTransaction? own;

    private ReadSnapshot(OfficeDbContext db, IDbContextTransaction transaction, DbTransaction? own) => (Db, this.transaction, this.own) = (db, transaction, own);

    /// <summary>The context to read with; nothing is tracked unless asked for.</summary>
    public OfficeDbContext Db { get; }

    /// <summary>Opens one; it is closed with the snapshot.</summary>
    /// <param name="db">A fresh context.</param>
    /// <param name="ct">Cancels the opening.</param>
    public static async Task<ReadSnapshot> OpenAsync(OfficeDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        try
        {
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            if (!db.Database.IsSqlite())
            {
                return new ReadSnapshot(db, await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct), null);
            }

            // EF would begin at once with the lock of a writer.
            await db.Database.OpenConnectionAsync(ct);
            SqliteTransaction reading = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(IsolationLevel.Serializable, deferred: true);
            return new ReadSnapshot(db, (await db.Database.UseTransactionAsync(reading, ct))!, reading);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        if (own is not null)
        {
            await own.DisposeAsync();
        }

        await Db.DisposeAsync();
    }
}
