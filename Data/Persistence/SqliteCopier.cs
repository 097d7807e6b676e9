using Microsoft.Data.Sqlite;

namespace ApprovalOffice.Data.Persistence;

/// <summary>SQLite's online backup: readers and writers go on meanwhile.</summary>
internal sealed class SqliteCopier(string connectionString) : IDatabaseCopier
{
    public async Task BackupAsync(string file, CancellationToken cancellationToken)
    {
        await using SqliteConnection source = new(
            new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString);
        await using SqliteConnection target = new(Connection(file, SqliteOpenMode.ReadWriteCreate));
        try
        {
            await source.OpenAsync(cancellationToken);
            await target.OpenAsync(cancellationToken);
            await Task.Run(() => source.BackupDatabase(target), cancellationToken);

            // One file, without a log beside it.
            await RunAsync(target, "PRAGMA journal_mode=DELETE", cancellationToken);
        }
        catch (SqliteException fault)
        {
            throw new DatabaseRefused($"备份未能完成：{fault.Message}", fault);
        }
    }

    public async Task RestoreAsync(string file, CancellationToken cancellationToken)
    {
        string place = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
        string fresh = place + ".restored";
        await AssertOfficeAsync(file, cancellationToken);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            await AssertUnusedAsync(place, cancellationToken);
            File.Copy(file, fresh, overwrite: true);
            using (FileStream written = new(fresh, FileMode.Open, FileAccess.ReadWrite))
            {
                written.Flush(flushToDisk: true);
            }

            SqliteConnection.ClearAllPools();
            File.Delete(place + "-wal");
            File.Delete(place + "-shm");
            File.Move(fresh, place, overwrite: true);
            await using SqliteConnection connection = new(Connection(place, SqliteOpenMode.ReadWrite));
            await connection.OpenAsync(CancellationToken.None);
            await RunAsync(connection, "PRAGMA journal_mode=WAL", CancellationToken.None);
        }
        catch (Exception fault) when (fault is IOException or SqliteException)
        {
            throw new DatabaseRefused($"恢复未能完成：{fault.Message}", fault);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <summary>A server that still works on the file would lose what it writes.</summary>
    private static async Task AssertUnusedAsync(string place, CancellationToken cancellationToken)
    {
        if (!File.Exists(place))
        {
            return;
        }

        SqliteConnection.ClearAllPools();
        await using SqliteConnection connection = new(Connection(place, SqliteOpenMode.ReadWrite));
        connection.DefaultTimeout = 2;
        try
        {
            await connection.OpenAsync(cancellationToken);
            await RunAsync(connection, "PRAGMA locking_mode=EXCLUSIVE", cancellationToken);
            await RunAsync(connection, "PRAGMA journal_mode=DELETE", cancellationToken);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is 5 or 6)
        {
            throw new DatabaseRefused("数据库正在使用，请先停止系统再恢复。", fault);
        }
        catch (SqliteException)
        {
            // A damaged database is what a restore is for.
        }
    }

    private static async Task AssertOfficeAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await using SqliteConnection copy = new(Connection(file, SqliteOpenMode.ReadOnly));
            await copy.OpenAsync(cancellationToken);
            await using SqliteCommand office = copy.CreateCommand();
            office.CommandText = "SELECT count(*) FROM \"AuditSeals\"";
            await office.ExecuteScalarAsync(cancellationToken);
            await using SqliteCommand check = copy.CreateCommand();
            check.CommandText = "PRAGMA integrity_check(1)";
            if (await check.ExecuteScalarAsync(cancellationToken) is not "ok")
            {
                throw new DatabaseRefused($"备份文件 {file} 已损坏。");
            }
        }
        catch (SqliteException fault)
        {
            throw new DatabaseRefused($"{file} 不是本系统的备份文件，或者已损坏。", fault);
        }
    }

    private static string Connection(string file, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString;

    private static async Task RunAsync(SqliteConnection connection, string pragma, CancellationToken cancellationToken)
    {
        await using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class.
        command.CommandText = pragma;
#pragma warning restore CA2100
        await command.ExecuteScalarAsync(cancellationToken);
    }
}
