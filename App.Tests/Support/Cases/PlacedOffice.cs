using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Browser;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.Support.Cases;

/// <summary>The whole office on one of the engines, with a clock that stands still, whose jobs run only when told.</summary>
internal sealed class PlacedOffice : IAsyncDisposable
{
    private readonly DatabaseOptions _options;
    private readonly string? _cluster;

    private PlacedOffice(DatabaseOptions options, string? cluster)
    {
        (_options, _cluster) = (options, cluster);
        Host = OpenHost();
    }

    /// <summary>Tuesday 2026-10-20 09:00 in Shanghai at first.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));

    /// <summary>The server.</summary>
    public OfficeHost Host { get; private set; }

    /// <summary>Its cases.</summary>
    public CaseDesk Desk => new(Host.Services);

    /// <summary>Opens an office; without PostgreSQL the test is skipped by name.</summary>
    public static async Task<PlacedOffice> OpenAsync(DatabaseProvider engine)
    {
        (DatabaseOptions options, string? cluster) = await TestOffice.PlaceAsync(engine, Preparation.OfTheTests);
        return new PlacedOffice(options, cluster);
    }

    /// <summary>Another server in place of the one that is gone, over the same data.</summary>
    public async Task RestartAsync()
    {
        await Host.DisposeAsync();
        Host = OpenHost();
    }

    /// <summary>What the command <c>verify</c> finds.</summary>
    public async Task<IReadOnlyList<VerificationResult>> VerifyAsync()
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OfficeVerification>().RunAsync();
    }

    /// <summary>Changes a table by hand, past the application and its triggers.</summary>
    public async Task TamperAsync(string table, string sql)
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        await using OfficeDbContext context = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        await TestOffice.TamperAsync(context, table, sql);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        if (_cluster is not null)
        {
            await PostgresCluster.DropDatabaseAsync(_cluster, _options.ConnectionString);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_options.DataFolder, recursive: true);
    }

    private OfficeHost OpenHost() => new OfficeHost(
        Clock,
        new Dictionary<string, string?>
        {
            ["Office:RunJobs"] = "false",
            ["Office:PublicAddress"] = "https://spgl.example.gov.cn",
            ["Database:Provider"] = _options.Provider.ToString(),
            ["Database:ConnectionString"] = _options.ConnectionString,
        },
        _options.DataFolder).Open();
}
