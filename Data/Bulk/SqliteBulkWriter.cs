using System.Data.Common;
using System.Globalization;
using ApprovalOffice.Data.Persistence;
using Microsoft.Data.Sqlite;

namespace ApprovalOffice.Data.Bulk;

/// <summary>
/// Prepared inserts on SQLite. For a load the file is taken for this process alone. With a rollback journal only pages that were there before are
/// kept aside, so a load into a fresh file writes nothing twice, and a load that is killed is undone by whoever opens the file next.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="alone">Whether nobody else may have it open meanwhile; otherwise it is an ordinary transaction among others.</param>
internal sealed class SqliteBulkWriter(string file, bool alone = true) : BulkWriter
{
    private const string Among = "PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA busy_timeout=15000;";

    // 600 MB: the growing ends of the keys stay in memory; indexes are sorted in pieces of that size, beside the reading of their table.
    private const string Settings = "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-600000; PRAGMA temp_store=FILE; PRAGMA threads=2;";

    private readonly SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString);
    private readonly Dictionary<string, SqliteCommand> inserts = new(StringComparer.Ordinal);
    private SqliteTransaction? transaction;

    public override DbConnection Connection => connection;

    public override async Task BeginAsync(CancellationToken ct)
    {
        if (!alone)
        {
            await connection.OpenAsync(ct);
            await PragmaAsync(Among, ct);
            transaction = connection.BeginTransaction();
            return;
        }

        SqliteConnection.ClearAllPools();
        connection.DefaultTimeout = 2;
        await connection.OpenAsync(ct);
        try
        {
            if (await PragmaAsync("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE", ct) is not "delete")
            {
                throw new DatabaseRefused("数据库正在使用，请先停止系统再载入。");
            }
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is 5 or 6)
        {
            throw new DatabaseRefused("数据库正在使用，请先停止系统再载入。", fault);
        }

        await PragmaAsync(Settings, ct);
        transaction = connection.BeginTransaction();
    }

    public override Task WritePackedAsync(BulkTable table, IReadOnlyList<BulkColumn> columns, IReadOnlyList<object?[]> rows, CancellationToken ct)
    {
        if (!inserts.TryGetValue(table.Name, out SqliteCommand? insert))
        {
            inserts.Add(table.Name, insert = Prepare(table, columns));
        }

        foreach (object?[] row in rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                insert.Parameters[i].Value = row[i] ?? DBNull.Value;
            }

            insert.ExecuteNonQuery();
        }

        ct.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }

    public override async Task<IReadOnlyList<string>> SetIndexesAsideAsync(long cases, CancellationToken ct)
    {
        if (!alone || Convert.ToInt64(await PragmaAsync("""SELECT count(*) FROM "Cases" """, ct), CultureInfo.InvariantCulture) > cases)
        {
            return [];
        }

        List<string> names = [], statements = [];
        await using (SqliteCommand standing = connection.CreateCommand())
        {
            standing.Transaction = transaction;
            standing.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY tbl_name, name";
            await using SqliteDataReader reader = await standing.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                names.Add(reader.GetString(0));
                statements.Add(reader.GetString(1));
            }
        }

        foreach (string name in names)
        {
            await RunAsync($"DROP INDEX \"{name}\"", [], ct);
        }

        return statements;
    }

    public override async Task<int> RunAsync(string sql, IReadOnlyList<object> parameters, CancellationToken ct)
    {
        await using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Statements of this assembly.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach ((int index, object value) in parameters.Index())
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${index + 1}"), value);
        }

        return await command.ExecuteNonQueryAsync(ct);
    }

    public override async Task CommitAsync(CancellationToken ct)
    {
        await transaction!.CommitAsync(ct);
        Release();
        if (!alone)
        {
            return;
        }

        using (FileStream written = new(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            written.Flush(flushToDisk: true);
        }

        await PragmaAsync("PRAGMA journal_mode=WAL", ct);
    }

    public override async ValueTask DisposeAsync()
    {
        if (transaction is not null)
        {
            await transaction.RollbackAsync();
            Release();
            if (alone)
            {
                await PragmaAsync("PRAGMA journal_mode=WAL", CancellationToken.None);
            }
        }

        await connection.DisposeAsync();
    }

    private SqliteCommand Prepare(BulkTable table, IReadOnlyList<BulkColumn> columns)
    {
        SqliteCommand insert = connection.CreateCommand();
        insert.Transaction = transaction;
        string names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        string values = string.Join(", ", columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"$p{i}")));
#pragma warning disable CA2100 // Names of the model.
        insert.CommandText = $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({values})";
#pragma warning restore CA2100
        for (int i = 0; i < columns.Count; i++)
        {
            insert.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"$p{i}") });
        }

        insert.Prepare();
        return insert;
    }

    private void Release()
    {
        foreach (SqliteCommand insert in inserts.Values)
        {
            insert.Dispose();
        }

        inserts.Clear();
        transaction?.Dispose();
        transaction = null;
    }

    private async Task<object?> PragmaAsync(string pragma, CancellationToken ct)
    {
        await using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class.
        command.CommandText = pragma;
#pragma warning restore CA2100
        object? last = null;
        await using SqliteDataReader reader = await command.ExecuteReaderAsync(ct);
        do
        {
            while (await reader.ReadAsync(ct))
            {
                last = reader.GetValue(0);
            }
        }
        while (await reader.NextResultAsync(ct));

        return last;
    }
}
