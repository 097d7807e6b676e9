using ApprovalOffice.App.Delivery;
using ApprovalOffice.App.Demonstration.Living;
using ApprovalOffice.App.Startup;
using ApprovalOffice.Data.Bulk;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace ApprovalOffice.App.Demonstration.Growth;

/// <summary>An office of its own in a folder that goes away, with the people and the catalogue of another one, in which stories are told.</summary>
internal sealed class StoryOffice : IAsyncDisposable
{
    private readonly string _folder;

    private StoryOffice(WebApplication app, string folder, CityClock clock) => (App, _folder, Clock) = (app, folder, clock);

    /// <summary>The composition.</summary>
    public WebApplication App { get; }

    /// <summary>Its clock.</summary>
    public CityClock Clock { get; }

    /// <summary>Opens one beside an office.</summary>
    /// <param name="environment">The environment of that office.</param>
    /// <param name="like">That office, its base data loaded.</param>
    /// <param name="start">Where its clock begins.</param>
    /// <param name="ct">Gives up.</param>
    public static Task<StoryOffice> OpenAsync(IHostEnvironment environment, OfficeDbContext like, DateTimeOffset start, CancellationToken ct) =>
        OpenAsync(environment, like, start, new StoryOfficeTerms(), ct);

    /// <summary>Opens one beside an office, on terms of its own.</summary>
    public static async Task<StoryOffice> OpenAsync(IHostEnvironment environment, OfficeDbContext like, DateTimeOffset start, StoryOfficeTerms terms, CancellationToken ct)
    {
        string folder = Directory.CreateTempSubdirectory("office-stories-").FullName;
        CityClock clock = new(start);
        WebApplicationBuilder builder = OfficeHost.CreateBuilder([]);
        builder.Environment.EnvironmentName = environment.EnvironmentName;
        if (terms.Settings is { } settings)
        {
            builder.Configuration.AddConfiguration(settings);
        }

        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(terms.Overrides)
        {
            ["Office:DataFolder"] = folder,
            ["Database:Provider"] = nameof(DatabaseProvider.Sqlite),
            ["Database:ConnectionString"] = "",
            ["Database:Durable"] = "false",
        });
        builder.AddOffice();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(terms.Signer?.Invoke(clock) ?? new NoSigner());
        builder.Services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        StoryOffice office = new(builder.Build(), folder, clock);
        await using AsyncServiceScope scope = office.App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OfficeDatabase>().PrepareAsync(ct);
        await using OfficeDbContext own = await office.ContextAsync(ct);
        await OfficeFoundation.CopyAsync(like, own, Path.Combine(folder, "office.db"), terms.Also, ct);
        return office;
    }

    /// <summary>A context on its database.</summary>
    public async Task<OfficeDbContext> ContextAsync(CancellationToken ct)
    {
        await using AsyncServiceScope scope = App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync(ct);
    }

    /// <summary>Delivers what the transactions left behind: papers, notices.</summary>
    public async Task DeliverAsync(CancellationToken ct)
    {
        await using AsyncServiceScope scope = App.Services.CreateAsyncScope();
        foreach (IOutboxHandler handler in scope.ServiceProvider.GetServices<IOutboxHandler>().OrderByDescending(h => h.Kind, StringComparer.Ordinal))
        {
            // One kind after the other: papers first, whose issue brings notices.
            OutboxDispatcher dispatcher = ActivatorUtilities.CreateInstance<OutboxDispatcher>(scope.ServiceProvider, (IEnumerable<IOutboxHandler>)[handler]);
            while (await dispatcher.DispatchAsync(ct) > 0)
            {
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
