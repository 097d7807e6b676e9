using ApprovalOffice.App.Delivery;
using ApprovalOffice.App.Demonstration.Growth;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Bulk;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>
/// Gives the invented city a past: the realistic projects are driven through the use cases of the office, on a clock of their own, so
/// that on the day it is started every state, light and stage can be found. They are told in a scratch office and taken over in one
/// transaction: a telling that is broken off leaves nothing, and the next start tells it from the beginning.
/// </summary>
internal sealed class CityLife(
    IDbContextFactory<OfficeDbContext> database, DatabaseOptions place, AuditOptions audit, FileSettings files, IConfiguration settings, IHostEnvironment environment,
    IOptions<SealOptions> seals, TimeProvider clock, ILogger<CityLife> log)
{
    /// <summary>Tells the past into an office that has no projects yet; a second run changes nothing.</summary>
    public async Task TellAsync(CancellationToken ct)
    {
        await using OfficeDbContext office = await database.CreateDbContextAsync(ct);
        if (await office.Set<ConstructionProject>().AnyAsync(ct))
        {
            return;
        }

        long began = clock.GetTimestamp();
        DateTimeOffset now = clock.GetUtcNow();
        await using StoryOffice past = await StoryOffice.OpenAsync(environment, office, now.AddYears(-1), Terms(), ct);
        await using OfficeDbContext told = await past.ContextAsync(ct);
        OfficeTransfer transfer = await OfficeTransfer.BeginAsync(told, ct);
        OfficeReference reference = past.App.Services.GetRequiredService<OfficeReference>();
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        WorkingCalendar working = await reference.CalendarAsync(DemonstrationCity.City, ct);
        CityTeller teller = new(new CityOffice(past.App.Services), catalogue, new CityCalendar(working, OfficeZone.DateOf(now.UtcDateTime)), past.Clock);
        int projects = await teller.TellAsync(catalogue.Files.SampleProjects.Projects, now, ct);
        if (await transfer.EndAsync(told, office, place, ct) is { } rows)
        {
            log.LogInformation("The past of {Projects} demonstration projects was told in {Seconds:F1} s, {Rows} rows", projects, clock.GetElapsedTime(began).TotalSeconds, rows);
        }
        else
        {
            log.LogWarning("The past of the demonstration city was not taken over: the office has been used meanwhile");
        }
    }

    /// <summary>The key of the trail, the files and the seals are the office's: its rows, papers and signatures come to stand there.</summary>
    private StoryOfficeTerms Terms() => new()
    {
        Settings = settings,
        Overrides = new Dictionary<string, string?>
        {
            ["Audit:KeyFile"] = audit.KeyFile.Length > 0 ? Path.GetFullPath(audit.KeyFile) : Path.Combine(place.DataFolder, "audit.key"),
            ["Audit:JournalFile"] = "",
            ["Files:Folder"] = files.EffectiveFolder(place.DataFolder),
        },
        Also = ["Applicants", "ApplicantMembers"],
        Signer = then => seals.Value.Folder.Length > 0
            ? new KeyFileSigner(Path.GetFullPath(seals.Value.Folder), seals.Value.Password)
            : new DemonstrationSigner(Path.Combine(OfficePaths.DataFolder(settings), "seals"), then),
    };
}
