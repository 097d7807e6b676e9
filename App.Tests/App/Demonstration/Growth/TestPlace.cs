using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Databases;

namespace ApprovalOffice.Tests.App.Demonstration.Growth;

/// <summary>The settings of an office on either engine, and what is to be cleared away after it.</summary>
internal sealed class TestPlace : IAsyncDisposable
{
    private readonly DatabaseOptions? options;
    private readonly string? cluster;

    private TestPlace(Dictionary<string, string?> settings, DatabaseOptions? options, string? cluster) => (Settings, this.options, this.cluster) = (settings, options, cluster);

    public IReadOnlyDictionary<string, string?> Settings { get; }

    public static async Task<TestPlace> OpenAsync(DatabaseProvider engine)
    {
        Dictionary<string, string?> settings = new() { ["Office:RunJobs"] = "false" };
        if (engine == DatabaseProvider.Sqlite)
        {
            return new TestPlace(settings, null, null);
        }

        (DatabaseOptions options, string? cluster) = await TestOffice.PlaceAsync(engine);
        settings["Database:Provider"] = nameof(DatabaseProvider.Postgres);
        settings["Database:ConnectionString"] = options.ConnectionString;

        // The trail's key belongs to the database.
        settings["Office:DataFolder"] = options.DataFolder;
        return new TestPlace(settings, options, cluster);
    }

    public async ValueTask DisposeAsync()
    {
        if (options is not null)
        {
            await PostgresCluster.DropDatabaseAsync(cluster!, options.ConnectionString);
            Directory.Delete(options.DataFolder, recursive: true);
        }
    }
}
