using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ApprovalOffice.Data.Persistence;

/// <summary>Brings the database into the state this version of the application needs. Run at every start, before anything else.</summary>
public sealed class OfficeDatabase(
    IDbContextFactory<OfficeDbContext> databases, DatabaseOptions options, AuditKey key, SealJournal journal, TimeProvider clock)
{
    /// <summary>SQLite's number for «a commit is on the disk when it returns».</summary>
    private const long Full = 2;

    /// <summary>
    /// Creates the database if there is none, migrates it, puts the guards in place and makes sure that it keeps what
    /// it is told. A second run changes nothing.
    /// </summary>
    /// <exception cref="DatabaseRefused">The database cannot be used as it is; the message says why.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            await CreateFileAsync(cancellationToken);
        }

        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            await AssertSettingsAsync(context, cancellationToken);
        }

        await MigrateAsync(context, cancellationToken);
        await SearchBackfill.RunAsync(context, cancellationToken);
        await AssertKeyAsync(context, cancellationToken);
        await KeepEpochAsync(context, cancellationToken);
    }

    /// <summary>Begins a new epoch of the trail: what follows is behind all that is there. Only while no server runs.</summary>
    internal static async Task BeginEpochAsync(OfficeDbContext context, string reason, DateTime now, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (context.Database.IsNpgsql())
        {
            // Rows that are being written keep the old epoch and are waited for; later ones get the new one.
            await context.Database.ExecuteSqlAsync($"""LOCK TABLE "AuditRecords" IN EXCLUSIVE MODE""", cancellationToken);
        }

        int last = await context.Set<AuditEpoch>().MaxAsync(epoch => (int?)epoch.Number, cancellationToken) ?? 0;
        context.Add(new AuditEpoch(last + 1, reason, now));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task AssertSettingsAsync(OfficeDbContext context, CancellationToken cancellationToken)
    {
        long synchronous = await PragmaAsync(context, "PRAGMA synchronous", cancellationToken);
        long foreignKeys = await PragmaAsync(context, "PRAGMA foreign_keys", cancellationToken);
        if ((options.Durable && synchronous < Full) || foreignKeys != 1)
        {
            throw new DatabaseRefused($"SQLite 未按要求运行（synchronous={synchronous}，foreign_keys={foreignKeys}），不能保证数据不丢失。");
        }
    }

    private static async Task<long> PragmaAsync(OfficeDbContext context, string pragma, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Constants of this class.
            command.CommandText = pragma;
#pragma warning restore CA2100
            return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken));
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private async Task CreateFileAsync(CancellationToken cancellationToken)
    {
        SqliteConnectionStringBuilder settings = new(options.EffectiveConnectionString) { Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false };
        string file = Path.GetFullPath(settings.DataSource);
        if (!File.Exists(file) && !journal.IsEmpty)
        {
            throw new DatabaseRefused(
                $"数据库文件 {file} 不存在，而封存日志 {journal.Path} 表明系统已有数据。请用 restore 命令从备份恢复；确要重新开始的，先移走该日志。");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await using SqliteConnection connection = new(settings.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using SqliteCommand wal = connection.CreateCommand();
            wal.CommandText = "PRAGMA journal_mode=WAL";
            if (await wal.ExecuteScalarAsync(cancellationToken) is not "wal")
            {
                throw new DatabaseRefused($"数据库文件 {file} 所在的磁盘不支持 WAL 日志，请换用本地磁盘。");
            }
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new DatabaseRefused($"数据库文件 {file} 无法打开或者写入：{fault.Message}", fault);
        }
    }

    private async Task MigrateAsync(OfficeDbContext context, CancellationToken cancellationToken)
    {
        if (options.Provider == DatabaseProvider.Postgres)
        {
            await MakeHistoryAsync(context, cancellationToken);
        }

        bool pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any();
        if (pending)
        {
            using FileStream? turn = options.Provider == DatabaseProvider.Sqlite ? TakeTurn() : null;
            bool first = turn is not null && await FirstSchema.ApplyAsync(context, cancellationToken);
            if (turn is not null)
            {
                // A server killed while migrating leaves EF's lock row behind, and everyone after it would wait for ever.
                await context.Database.ExecuteSqlAsync($"""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
            }

            if (!first || (await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            {
                await context.Database.MigrateAsync(cancellationToken);
            }
        }

        if (pending || (await DatabaseGuards.MissingAsync(context, cancellationToken)).Count > 0)
        {
            await DatabaseGuards.ApplyAsync(context, cancellationToken);
        }

        await DatabaseIndexes.ApplyAsync(context, cancellationToken);
        await DatabaseStatistics.ApplyAsync(context, cancellationToken);
    }

    /// <summary>EF asks PostgreSQL for the list of migrations before it makes it, and logs the answer of a new database as an error, twice.</summary>
    private static async Task MakeHistoryAsync(OfficeDbContext context, CancellationToken cancellationToken)
    {
        IHistoryRepository history = context.GetService<IHistoryRepository>();
        if (!await history.ExistsAsync(cancellationToken))
        {
            await context.Database.ExecuteSqlRawAsync(history.GetCreateIfNotExistsScript(), cancellationToken);
        }
    }

    private FileStream TakeTurn()
    {
        string path = new SqliteConnectionStringBuilder(options.EffectiveConnectionString).DataSource + ".migrating";
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, System.IO.FileOptions.DeleteOnClose);
        }
        catch (IOException fault)
        {
            throw new DatabaseRefused("另一个进程正在升级数据库，请稍后再启动。", fault);
        }
    }

    private async Task AssertKeyAsync(OfficeDbContext context, CancellationToken cancellationToken)
    {
        AuditRecord? last = await context.Set<AuditRecord>().AsNoTracking().OrderByDescending(record => record.Id).FirstOrDefaultAsync(cancellationToken);
        AuditSeal? seal = await context.Set<AuditSeal>().AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        bool strange = seal is not null ? !seal.Holds(key) : last is not null && !AuditCode.Holds(last, key);
        if (strange)
        {
            throw new DatabaseRefused("留痕密钥与数据库不符：密钥文件丢失、被更换，或者最后的留痕被改动。请放回原来的密钥（audit.key 或 Audit:Key）。");
        }
    }

    /// <summary>The first epoch of a new database; a further one where transaction numbers began anew without the restore command.</summary>
    private async Task KeepEpochAsync(OfficeDbContext context, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (!await context.Set<AuditEpoch>().AnyAsync(cancellationToken))
        {
            await BeginEpochAsync(context, "首次启用", now, cancellationToken);
        }
        else if (context.Database.IsNpgsql())
        {
            int epoch = await context.Set<AuditEpoch>().MaxAsync(row => row.Number, cancellationToken);
            long highest = await context.Set<AuditRecord>().Where(record => record.Epoch == epoch)
                .MaxAsync(record => (long?)record.TransactionId, cancellationToken) ?? 0;
            long next = await context.Database
                .SqlQuery<long>($"""SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS "Value" """)
                .SingleAsync(cancellationToken);
            if (next <= highest)
            {
                await BeginEpochAsync(context, "数据库换了主机", now, cancellationToken);
            }
        }
    }
}
