using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>The whole office on a port of this machine, with a database of its own, for a real browser or a real client.</summary>
internal sealed class OfficeHost : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string?> _settings = new(StringComparer.Ordinal);
    private readonly TimeProvider? _clock;
    private readonly bool _keepFolder;

    /// <summary>An office of its own.</summary>
    /// <param name="clock">Its clock; null for the machine's.</param>
    /// <param name="settings">Settings that differ from the shipped ones.</param>
    /// <param name="folder">A data folder to open again; null for a new one that goes away with the office.</param>
    public OfficeHost(TimeProvider? clock = null, IReadOnlyDictionary<string, string?>? settings = null, string? folder = null)
    {
        _clock = clock;
        _keepFolder = folder is not null;
        Folder = folder ?? Directory.CreateTempSubdirectory("office-").FullName;
        _settings["Office:DataFolder"] = Folder;
        _settings["Office:Demonstration"] = "true";
        _settings["Office:DemonstrationProjects"] = "false";
        _settings["Office:Announce"] = "false";
        foreach ((string key, string? value) in settings ?? new Dictionary<string, string?>())
        {
            _settings[key] = value;
        }

        UseKestrel(0);
    }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>The environment's name.</summary>
    public string EnvironmentName { get; init; } = "Development";

    /// <summary>Where it answers.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    private bool IsAsShipped => !_keepFolder && EnvironmentName == "Development"
        && _settings["Office:Demonstration"] == "true" && _settings["Office:DemonstrationProjects"] == "false" && !_settings.ContainsKey("Database:Provider");

    /// <summary>Opens the office and waits until it answers.</summary>
    public OfficeHost Open()
    {
        if (IsAsShipped)
        {
            Preparation preparation = _clock is null ? Preparation.OfTheMachine : Preparation.OfTheTests;
            Task.Run(() => PreparedPlace.CopyAsync(preparation, new DatabaseOptions { DataFolder = Folder })).GetAwaiter().GetResult();
        }

        StartServer();
        return this;
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        foreach ((string key, string? value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        // For a second EF tells nothing of its commands to whoever begins to listen; a test that listens must hear the first one.
        builder.ConfigureTestServices(services => services
            .ConfigureDbContext<SqliteOfficeDbContext>(options => options.ConfigureLoggingCacheTime(TimeSpan.Zero))
            .ConfigureDbContext<PostgresOfficeDbContext>(options => options.ConfigureLoggingCacheTime(TimeSpan.Zero)));
        if (_clock is not null)
        {
            builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(_clock)));
        }
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!_keepFolder)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
