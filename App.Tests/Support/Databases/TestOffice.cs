using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ApprovalOffice.Tests.Support.Databases;

/// <summary>
/// The office's data on a real database of its own, migrated and guarded, with a clock that stands still until told.
/// </summary>
internal sealed class TestOffice : IAsyncDisposable
{
    private readonly ServiceProvider provider;
    private readonly string? cluster;
    private bool isGuest;

    private TestOffice(ServiceProvider provider, DatabaseOptions options, FakeTimeProvider clock, string? cluster)
    {
        (this.provider, Options, Clock, this.cluster) = (provider, options, clock, cluster);
    }

    public DatabaseOptions Options { get; }

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => provider;

    /// <summary>Where the trail's seals are written outside the database.</summary>
    public string Journal => Path.Combine(Options.DataFolder, "audit-seals.jsonl");

    /// <summary>
    /// Opens an office. Without PostgreSQL the test is skipped by name, in CI it fails.
    /// </summary>
    public static async Task<TestOffice> OpenAsync(DatabaseProvider engine, Action<IServiceCollection>? more = null, int auditBlock = 10_000)
    {
        (DatabaseOptions options, string? server) = await PlaceAsync(engine, Preparation.Migrated);
        TestOffice office = Build(options, server, more, auditBlock);
        await office.PrepareAsync();
        return office;
    }

    /// <summary>A second server of the same office.</summary>
    public TestOffice Second(Action<IServiceCollection>? more = null) => Build(Options, null, more, 10_000, isGuest: true);

    /// <summary>Runs what a start runs.</summary>
    public async Task PrepareAsync()
    {
        await using AsyncServiceScope scope = provider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OfficeDatabase>().PrepareAsync();
    }

    /// <summary>Does something in a scope of its own.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using AsyncServiceScope scope = provider.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    /// <summary>Does something in a scope of its own.</summary>
    public async Task InScopeAsync(Func<IServiceProvider, Task> act)
    {
        await using AsyncServiceScope scope = provider.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    /// <summary>Does something with a context of its own; the actor is the system.</summary>
    public Task<T> WithAsync<T>(Func<OfficeDbContext, Task<T>> act) => InScopeAsync(async services =>
    {
        await using OfficeDbContext context = await services.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        return await act(context);
    });

    /// <summary>Does something with a context of its own; the actor is the system.</summary>
    public Task WithAsync(Func<OfficeDbContext, Task> act) => WithAsync(async context =>
    {
        await act(context);
        return true;
    });

    /// <summary>Runs a statement as an intruder would: past the application, the triggers switched off first.</summary>
    public Task TamperAsync(string table, string sql) => WithAsync(context => TamperAsync(context, table, sql));

    /// <summary>Runs a statement as an intruder would: past the application, the triggers switched off first.</summary>
    public static async Task TamperAsync(OfficeDbContext context, string table, string sql)
    {
        if (context.Database.IsNpgsql())
        {
            await RawAsync(context, $"ALTER TABLE \"{table}\" DISABLE TRIGGER USER; {sql}; ALTER TABLE \"{table}\" ENABLE TRIGGER USER");
            return;
        }

        foreach (DatabaseGuard guard in DatabaseGuards.All.Where(guard => guard.Table == table && guard.Sqlite is not null))
        {
            await RawAsync(context, $"DROP TRIGGER \"{guard.Name}\"");
        }

        await RawAsync(context, sql);
        await DatabaseGuards.ApplyAsync(context);
    }

    /// <summary>Runs a statement against the triggers as they stand.</summary>
    public Task RunAsync(string sql) => WithAsync(context => RawAsync(context, sql));

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        if (isGuest)
        {
            // The place belongs to the first server.
            return;
        }

        if (cluster is not null)
        {
            await PostgresCluster.DropDatabaseAsync(cluster, Options.ConnectionString);
        }
        else if (Options.Provider == DatabaseProvider.Sqlite)
        {
            SqliteConnection.ClearAllPools();
        }

        if (Directory.Exists(Options.DataFolder))
        {
            Directory.Delete(Options.DataFolder, recursive: true);
        }
    }

    /// <summary>Makes what a migrated office is copied from.</summary>
    internal static async Task MigrateAsync(DatabaseOptions options)
    {
        await using ServiceProvider services = Build(options, null, null, 10_000, isGuest: true).provider;
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OfficeDatabase>().PrepareAsync();
    }

    /// <summary>A place for an office: a folder, and on PostgreSQL a database; empty, or prepared.</summary>
    internal static async Task<(DatabaseOptions Options, string? Cluster)> PlaceAsync(DatabaseProvider engine, Preparation preparation = Preparation.None)
    {
        string? server = null;
        DatabaseOptions options = new() { Provider = engine };
        if (engine == DatabaseProvider.Postgres)
        {
            server = await PostgresCluster.ConnectionAsync();
            if (server is null)
            {
                bool required = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
                Assert.False(required, "PostgreSQL is missing, and under CI it is required.");
                Assert.Skip("PostgreSQL is not on this machine (set OFFICE_TEST_POSTGRES or install postgresql).");
            }

            options.ConnectionString = await PostgresCluster.CreateDatabaseAsync(server);
        }

        options.DataFolder = Directory.CreateTempSubdirectory("office-test-").FullName;
        if (preparation != Preparation.None)
        {
            await PreparedPlace.CopyAsync(preparation, options);
        }

        return (options, server);
    }

    private static TestOffice Build(DatabaseOptions options, string? server, Action<IServiceCollection>? more, int auditBlock, bool isGuest = false)
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 18, 1, 30, 0, TimeSpan.Zero).AddTicks(1_234_567));
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(clock);
        services.AddOfficeData(options, new AuditOptions { BlockSize = auditBlock });
        more?.Invoke(services);
        return new TestOffice(services.BuildServiceProvider(validateScopes: true), options, clock, server) { isGuest = isGuest };
    }

    private static Task<int> RawAsync(OfficeDbContext context, string sql) =>
#pragma warning disable EF1002 // Statements of the tests.
        context.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
#pragma warning restore EF1002
}
