using Serilog;
using Serilog.Events;

namespace ApprovalOffice.App.Startup;

/// <summary>Serilog to the console and to a file a day; every event carries the case number and the reference when they are known.</summary>
internal static class LoggingStartup
{
    private const string Template =
        "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} [{Level:u3}] {SourceContext} 办件={CaseNumber} 参考号={Reference} {Message:lj}{NewLine}{Exception}";

    /// <summary>Replaces the framework's loggers.</summary>
    public static void AddOfficeLogging(this WebApplicationBuilder builder)
    {
        string folder = Path.Combine(OfficePaths.DataFolder(builder.Configuration), "logs");
        builder.Services.AddSerilog((services, logger) => logger
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("Quartz", LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .Filter.ByExcluding(new HostEnd(services).IsBehind)
            .WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} [{Level:u3}] {Message:lj} {CaseNumber} {Reference}{NewLine}{Exception}", formatProvider: CultureStartup.Culture)
            .WriteTo.File(
                Path.Combine(folder, "office-.log"),
                outputTemplate: Template,
                formatProvider: CultureStartup.Culture,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: 90,
                fileSizeLimitBytes: 256L * 1024 * 1024,
                rollOnFileSizeLimit: true,
                shared: true));
    }

    /// <summary>Gives each request its reference, so that what a person reads on the screen is found in the log.</summary>
    public static void UseOfficeLogging(this WebApplication app) =>
        app.Use(async (context, next) =>
        {
            using (Serilog.Context.LogContext.PushProperty("Reference", Shell.Reference.Of(context)))
            {
                await next(context);
            }
        });
}
