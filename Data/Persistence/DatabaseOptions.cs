namespace ApprovalOffice.Data.Persistence;

/// <summary>Where the office keeps what it knows. Bound from the configuration section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Database";

    /// <summary>The engine.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>
    /// Connection string of the chosen engine. Empty with SQLite means <c>office.db</c> in <see cref="DataFolder"/>;
    /// PostgreSQL needs one.
    /// </summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Folder of what is not in the database: SQLite file, blobs, the trail's key and its seal journal.</summary>
    public string DataFolder { get; set; } = "var";

    /// <summary>
    /// Whether a commit is on the disk when it returns. Off only for what nobody would miss: an office in a scratch folder, and the past of
    /// an invented city while it is being told.
    /// </summary>
    public bool Durable { get; set; } = true;

    /// <summary>The connection string in force, the default for SQLite filled in.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is chosen and no connection string is given.</exception>
    public string EffectiveConnectionString => (Provider, ConnectionString) switch
    {
        (_, { Length: > 0 }) => ConnectionString,
        (DatabaseProvider.Sqlite, _) => $"Data Source={Path.Combine(DataFolder, "office.db")}",
        _ => throw new InvalidOperationException("选用 PostgreSQL 时必须配置 Database:ConnectionString。"),
    };
}
