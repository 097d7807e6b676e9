using System.Data.Common;
using System.Net.Sockets;
using ApprovalOffice.Data.Rules;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// What the office says when it is the storage that says no. A full disk or a database that is away is nobody's bug:
/// the act is refused like any other, the page and what is typed on it stay, and the administrator is named.
/// </summary>
public static class StorageRules
{
    /// <summary>The disk, or the database's share of it, is full.</summary>
    public static readonly Rule DiskFull = new("STORE-001", "服务器存储空间不足，本次操作未保存，填写的内容仍在页面上，请联系系统管理员后再试");

    /// <summary>Others are writing; the time to wait is over.</summary>
    public static readonly Rule Busy = new("STORE-002", "数据库正忙，本次操作未保存，请稍后再试");

    /// <summary>The database is gone, cannot be reached, read or written.</summary>
    public static readonly Rule Unavailable = new("STORE-003", "数据库暂时不可用，本次操作未能确认保存，填写的内容仍在页面上，请联系系统管理员，恢复后先查看最新情况再重试");

    private const int SqliteFull = 13;
    private static readonly int[] SqliteBusy = [5, 6];
    private static readonly int[] SqliteAway = [8, 10, 11, 14, 26];

    /// <summary>The rule behind a fault, wherever in its chain the storage speaks; null when something else went wrong.</summary>
    public static Rule? Behind(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            if (Of(fault) is { } rule)
            {
                return rule;
            }
        }

        return null;
    }

    private static Rule? Of(Exception fault) => fault switch
    {
        DatabaseRefused => Unavailable,
        SqliteException { SqliteErrorCode: SqliteFull } => DiskFull,
        SqliteException sqlite when SqliteBusy.Contains(sqlite.SqliteErrorCode) => Busy,
        SqliteException sqlite when SqliteAway.Contains(sqlite.SqliteErrorCode) => Unavailable,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => DiskFull,
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.TooManyConnections } => Busy,
        PostgresException postgres when postgres.SqlState.StartsWith("57P", StringComparison.Ordinal) => Unavailable,
        PostgresException => null,
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } => Unavailable,
        DbException { IsTransient: true } => Unavailable,
        _ => null,
    };
}
