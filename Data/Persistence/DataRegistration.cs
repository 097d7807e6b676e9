using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Data.Persistence;

/// <summary>Makes the office's database available to the application.</summary>
public static class DataRegistration
{
    /// <summary>
    /// Registers <c>IDbContextFactory&lt;OfficeDbContext&gt;</c> (scoped: its contexts act for the scope's
    /// <see cref="ActorContext"/>) and, for the framework's own stores, a scoped <see cref="OfficeDbContext"/>.
    /// </summary>
    public static IServiceCollection AddOfficeData(this IServiceCollection services, DatabaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options);
        services.AddScoped<ActorContext>();
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContext());
        string connection = options.EffectiveConnectionString;
        return options.Provider switch
        {
            DatabaseProvider.Sqlite => services
                .AddPooledDbContextFactory<SqliteOfficeDbContext>((_, builder) => builder
                    .UseSqlite(connection)
                    .AddInterceptors(new SqliteConnectionSettings()))
                .AddScoped<IDbContextFactory<OfficeDbContext>, OfficeDbContextFactory<SqliteOfficeDbContext>>(),
            DatabaseProvider.Postgres => services
                .AddPooledDbContextFactory<PostgresOfficeDbContext>((_, builder) => builder.UseNpgsql(connection))
                .AddScoped<IDbContextFactory<OfficeDbContext>, OfficeDbContextFactory<PostgresOfficeDbContext>>(),
            _ => throw new InvalidOperationException($"Unknown database engine {options.Provider}."),
        };
    }
}
