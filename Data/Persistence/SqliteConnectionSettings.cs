using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// What every SQLite connection must say for itself, since SQLite keeps these per connection: foreign keys are
/// enforced, a commit is on the disk when it returns, a busy file is waited for. And the file must be there: an open
/// connection to a deleted file would go on writing into nothing.
/// </summary>
internal sealed class SqliteConnectionSettings(bool durable) : DbConnectionInterceptor
{
    /// <summary>Waiting time for the one writer is in milliseconds.</summary>
    private readonly string pragmas = $"PRAGMA foreign_keys=ON; PRAGMA synchronous={(durable ? "FULL" : "OFF")}; PRAGMA busy_timeout=15000;";

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        AssertFile(connection);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        AssertFile(connection);
        return ValueTask.FromResult(result);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        #pragma warning disable CA2100 // One of two texts above.
        command.CommandText = pragmas;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        #pragma warning disable CA2100 // One of two texts above.
        command.CommandText = pragmas;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void AssertFile(DbConnection connection)
    {
        string file = connection.DataSource;
        if (!File.Exists(file))
        {
            SqliteConnection.ClearPool((SqliteConnection)connection);
            throw new DatabaseRefused($"数据库文件 {file} 不存在，请停止系统并从备份恢复。");
        }
    }
}
