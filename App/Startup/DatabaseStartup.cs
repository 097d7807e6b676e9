using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.DataProtection;

namespace ApprovalOffice.App.Startup;

/// <summary>The database, and the keys that live in it.</summary>
internal static class DatabaseStartup
{
    /// <summary>Reads <c>Database:*</c> and <c>Office:DataFolder</c>, and registers the contexts.</summary>
    public static void AddOfficeDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddOfficeData(
            Options(builder.Configuration),
            builder.Configuration.GetSection(AuditOptions.Section).Get<AuditOptions>(),
            builder.Configuration.GetSection(FileSettings.Section).Get<FileSettings>());
        builder.Services.AddDataProtection()
            .SetApplicationName("ApprovalOffice")
            .PersistKeysToDbContext<OfficeDbContext>();
    }

    /// <summary>The settings in force.</summary>
    /// <exception cref="StartRefused">A setting is unusable.</exception>
    public static DatabaseOptions Options(IConfiguration configuration)
    {
        DatabaseOptions options = new();
        try
        {
            configuration.GetSection(DatabaseOptions.Section).Bind(options);
        }
        catch (InvalidOperationException fault)
        {
            throw new StartRefused("配置 Database 有误：Provider 只能是 Sqlite 或 Postgres。", fault);
        }

        options.DataFolder = OfficePaths.DataFolder(configuration);
        if (options is { Provider: DatabaseProvider.Postgres, ConnectionString.Length: 0 })
        {
            throw new StartRefused("选用 PostgreSQL 时必须配置 Database:ConnectionString。");
        }

        return options;
    }
}
