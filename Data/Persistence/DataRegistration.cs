using ApprovalOffice.Data.Bulk;
using ApprovalOffice.Data.Cases.Verification;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace ApprovalOffice.Data.Persistence;

/// <summary>Makes the office's database and its records available to the application.</summary>
public static class DataRegistration
{
    /// <summary>
    /// Registers <c>IDbContextFactory&lt;OfficeDbContext&gt;</c> (scoped: its contexts act for the scope's
    /// <see cref="ActorContext"/>), for the framework's own stores a scoped <see cref="OfficeDbContext"/>, and the
    /// records: trail, numbers, files, outbox, change feed. Nothing is opened before it is used.
    /// </summary>
    public static IServiceCollection AddOfficeData(
        this IServiceCollection services, DatabaseOptions options, AuditOptions? audit = null, FileSettings? files = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddSingleton(options);
        services.AddSingleton(audit ?? new AuditOptions());
        services.AddSingleton(files ?? new FileSettings());
        services.AddScoped<ActorContext>();
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContext());
        services.AddScoped<OfficeDatabase>();
        services.AddScoped<OfficeBackup>();
        services.AddScoped<StoryLoad>();
        AddTrail(services);
        AddFiles(services);
        AddOutbox(services);
        AddVerifications(services);
        services.AddSingleton<LocalChangeFeed>();
        services.AddSingleton<NumberAllocator>();
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            AddSqlite(services, options);
        }
        else
        {
            AddPostgres(services, options);
        }

        return services;
    }

    private static void AddTrail(IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<AuditOptions>()
            .LoadKey(provider.GetRequiredService<DatabaseOptions>().DataFolder));
        services.AddSingleton(provider => provider.GetRequiredService<AuditOptions>()
            .OpenJournal(provider.GetRequiredService<DatabaseOptions>().DataFolder));
        services.AddSingleton<AuditInterceptor>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<AuditSealer>();
        services.AddScoped<AuditVerifier>();
    }

    private static void AddFiles(IServiceCollection services)
    {
        services.AddSingleton<IBlobStore>(provider =>
        {
            DatabaseOptions place = provider.GetRequiredService<DatabaseOptions>();
            FileSettings files = provider.GetRequiredService<FileSettings>();
            // Files beside a database that nobody would miss are no more lasting than it; those in a folder of their own may be another office's.
            return new FolderBlobStore(files.EffectiveFolder(place.DataFolder), durable: place.Durable || files.Folder.Length > 0);
        });
        services.AddSingleton<BlobArchive>();
        services.AddScoped<Uploads>();
    }

    private static void AddOutbox(IServiceCollection services)
    {
        services.AddSingleton<Outbox>();
        services.AddScoped<IOutboxHandler, NoticeHandler>();
        services.AddScoped<OutboxDispatcher>();
    }

    private static void AddVerifications(IServiceCollection services)
    {
        services.AddScoped<IVerification, AuditVerification>();
        services.AddScoped<IVerification, NumberVerification>();
        services.AddScoped<IVerification, GuardVerification>();
        services.AddScoped<IVerification, BlobVerification>();
        services.AddScoped<IVerification, CaseVerification>();
        services.AddScoped<IVerification, PaperVerification>();
        services.AddScoped<IVerification, TrailVerification>();
        services.AddScoped<IVerification, GateVerification>();
        services.AddSingleton<INumberHolder, PaperNumberHolder>();
        services.AddSingleton<INumberHolder, MeetingPaperHolder>();
        services.AddSingleton<INumberHolder, SheetNumberHolder>();
        services.AddSingleton<INumberHolder, ReturnNumberHolder>();
        services.AddScoped<IVerification, ReturnVerification>();
        services.AddScoped<IVerification, ExpertDrawVerification>();
        services.AddScoped<OfficeVerification>();
    }

    // «Limit without order»: a long list is counted only so far, and for that its order does not matter.
    private static void Quiet(WarningsConfigurationBuilder warnings) => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning);

    private static void AddSqlite(IServiceCollection services, DatabaseOptions options)
    {
        // The file is made by OfficeDatabase only: a server whose file was taken away must fail, not begin an empty one.
        string connection = new SqliteConnectionStringBuilder(options.EffectiveConnectionString)
        {
            Mode = SqliteOpenMode.ReadWrite,
        }.ConnectionString;
        services.AddPooledDbContextFactory<SqliteOfficeDbContext>((provider, builder) => builder
            .UseSqlite(connection)
            .ConfigureWarnings(Quiet)
            .AddInterceptors(new SqliteConnectionSettings(options.Durable), new OutboxInterceptor(), new SearchInterceptor(), provider.GetRequiredService<AuditInterceptor>()));
        services.AddScoped<IDbContextFactory<OfficeDbContext>, OfficeDbContextFactory<SqliteOfficeDbContext>>();
        services.AddSingleton<IChangeFeed>(provider => provider.GetRequiredService<LocalChangeFeed>());
    }

    private static void AddPostgres(IServiceCollection services, DatabaseOptions options)
    {
        services.AddPooledDbContextFactory<PostgresOfficeDbContext>((provider, builder) => builder
            .UseNpgsql(options.EffectiveConnectionString)
            .ConfigureWarnings(Quiet)
            .AddInterceptors(new OutboxInterceptor(), new SearchInterceptor(), provider.GetRequiredService<AuditInterceptor>()));
        services.AddScoped<IDbContextFactory<OfficeDbContext>, OfficeDbContextFactory<PostgresOfficeDbContext>>();
        services.AddSingleton<PostgresChangeFeed>();
        services.AddSingleton<IChangeFeed>(provider => provider.GetRequiredService<PostgresChangeFeed>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<PostgresChangeFeed>());
    }
}
