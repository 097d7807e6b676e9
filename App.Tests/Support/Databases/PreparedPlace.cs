using System.Collections.Concurrent;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Browser;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace ApprovalOffice.Tests.Support.Databases;

/// <summary>
/// An office as its first start leaves it, made once in the run and copied for each test that begins there: to migrate and fill an empty database takes seconds.
/// What a first start does is tested on empty places.
/// </summary>
internal static class PreparedPlace
{
    /// <summary>The day before the one on which the clocks of the tests stand: what the first start writes is of the past.</summary>
    private static readonly DateTimeOffset Eve = new(2026, 10, 19, 1, 0, 0, TimeSpan.Zero);

    private static readonly ConcurrentDictionary<(DatabaseProvider Engine, Preparation Preparation), Lazy<DatabaseOptions>> Made = new();

    /// <summary>Puts a prepared office where nothing is yet.</summary>
    public static async Task CopyAsync(Preparation preparation, DatabaseOptions place)
    {
        DatabaseOptions from = await Task.Run(() => Made.GetOrAdd(
            (place.Provider, preparation), key => new Lazy<DatabaseOptions>(() => MakeAsync(key.Engine, key.Preparation).GetAwaiter().GetResult())).Value);
        foreach (string file in Directory.EnumerateFiles(from.DataFolder, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(place.DataFolder, Path.GetRelativePath(from.DataFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        if (place.Provider == DatabaseProvider.Postgres)
        {
            await PostgresCluster.CopyDatabaseAsync((await PostgresCluster.ConnectionAsync())!, from.ConnectionString, place.ConnectionString);
        }
    }

    private static async Task<DatabaseOptions> MakeAsync(DatabaseProvider engine, Preparation preparation)
    {
        (DatabaseOptions options, _) = await TestOffice.PlaceAsync(engine);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(options.DataFolder, recursive: true);
        if (preparation == Preparation.Migrated)
        {
            await TestOffice.MigrateAsync(options);
        }
        else
        {
            Dictionary<string, string?> settings = new()
            {
                ["Office:RunJobs"] = "false", ["Database:Provider"] = engine.ToString(), ["Database:ConnectionString"] = options.ConnectionString,
            };
            TimeProvider? clock = preparation == Preparation.OfTheTests ? new FakeTimeProvider(Eve) : null;
            await using OfficeHost host = new OfficeHost(clock, settings, options.DataFolder).Open();
        }

        SqliteConnection.ClearAllPools();
        string logs = Path.Combine(options.DataFolder, "logs");
        if (Directory.Exists(logs))
        {
            Directory.Delete(logs, recursive: true);
        }

        if (engine == DatabaseProvider.Postgres)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(options.ConnectionString));
        }

        return options;
    }
}
