using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>
/// Gives the invented city a past: the realistic projects are driven through the use cases of the office, on a clock of their own, so
/// that on the day it is started every state, light and stage can be found.
/// </summary>
internal sealed class CityLife(IDbContextFactory<OfficeDbContext> database, IConfiguration settings, IHostEnvironment environment, TimeProvider clock, ILogger<CityLife> log)
{
    /// <summary>Tells the past into an office that has no projects yet; a second run changes nothing.</summary>
    public async Task TellAsync(CancellationToken ct)
    {
        await using (OfficeDbContext db = await database.CreateDbContextAsync(ct))
        {
            if (await db.Set<ConstructionProject>().AnyAsync(ct))
            {
                return;
            }
        }

        long began = clock.GetTimestamp();
        DateTimeOffset now = clock.GetUtcNow();
        CityClock then = new(now.AddYears(-1));
        await using WebApplication past = Past(then);
        CatalogueSet catalogue = (await past.Services.GetRequiredService<OfficeReference>().CatalogueTodayAsync(ct)).Catalogue;
        WorkingCalendar working = await past.Services.GetRequiredService<OfficeReference>().CalendarAsync(DemonstrationCity.City, ct);
        CityTeller teller = new(new CityOffice(past.Services), catalogue, new CityCalendar(working, OfficeZone.DateOf(now.UtcDateTime)), then);
        int projects = await teller.TellAsync(catalogue.Files.SampleProjects.Projects, now, ct);
        log.LogInformation("The past of {Projects} demonstration projects was told in {Seconds:F1} s", projects, clock.GetElapsedTime(began).TotalSeconds);
    }

    /// <summary>The same office on another clock; it serves nothing and runs no jobs.</summary>
    private WebApplication Past(CityClock then)
    {
        WebApplicationBuilder builder = OfficeHost.CreateBuilder([]);
        builder.Configuration.AddConfiguration(settings);
        builder.Environment.EnvironmentName = environment.EnvironmentName;
        builder.AddOffice();
        builder.Services.AddSingleton<TimeProvider>(then);
        builder.Services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        return builder.Build();
    }
}
