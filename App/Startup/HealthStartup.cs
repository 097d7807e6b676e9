using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ApprovalOffice.App.Startup;

/// <summary>Two questions a supervisor may ask: does the process live, and can it serve.</summary>
internal static class HealthStartup
{
    private const string ReadyTag = "ready";

    /// <summary>Registers what readiness depends on.</summary>
    public static void AddOfficeHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [ReadyTag]);

    /// <summary>Maps <c>/health/live</c> (no checks) and <c>/health/ready</c> (the database answers).</summary>
    public static void MapOfficeHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(ReadyTag) }).AllowAnonymous();
    }
}
