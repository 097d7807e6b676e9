namespace ApprovalOffice.Data.Persistence;

/// <summary>The database engines the office runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>One file beside the application; the default, for one server.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server (15 or later), for several servers or larger cities.</summary>
    Postgres,
}
