using System.Collections.Concurrent;
using System.Globalization;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Bulk;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Seeding;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Growth;

/// <summary>
/// Adds many projects to the invented city: each kind of story is told once in each region through the use cases, in a scratch office;
/// then its rows are written again for every project, past the use cases, in one transaction.
/// </summary>
internal sealed class GrowCity(
    IDbContextFactory<OfficeDbContext> database, IHostEnvironment environment, OfficeReference reference, OwnersAgents agents, StoryLoad load, BlobArchive blobs, AuditSealer sealer,
    TimeProvider clock)
{
    // The past that stories are told in: people hold their office for three years, and its holidays are known.
    private const int MonthsBack = 33;
    private const int StepsOfProgress = 20;
    private const int MostOffices = 4;

    /// <summary>Adds them.</summary>
    /// <param name="order">How much.</param>
    /// <param name="output">Hears how far it is.</param>
    /// <param name="ct">Gives up; no project is added then.</param>
    public async Task RunAsync(GrowthOrder order, TextWriter output, CancellationToken ct)
    {
        long began = clock.GetTimestamp();
        WorkingCalendar calendar = await reference.CalendarAsync(DemonstrationCity.City, ct);
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        output = TextWriter.Synchronized(output);
        IReadOnlyList<(Guid Id, string Name)> people = await agents.ForAsync(order.Projects, ct);
        int standing;
        Dictionary<RegionCode, string> regions;
        await using (OfficeDbContext db = await database.CreateDbContextAsync(ct))
        {
            standing = await db.Set<ConstructionProject>().CountAsync(ct);
            regions = await db.Set<Region>().ToDictionaryAsync(r => r.Code, r => r.Name, ct);
        }

        IReadOnlyList<PlannedProject> plan = new GrowthPlan(order, calendar, clock.Today()).Draw(standing);
        Dictionary<(string Story, RegionCode Region), StoryTemplate> templates = await TemplatesAsync(plan, calendar, regions, catalogue, output, ct);
        List<StoryCopy> copies = [];
        foreach (PlannedProject project in plan)
        {
            SampleProject sample = SampleOf(catalogue, project.Story);
            StoryIdentity identity = GrowthPlan.IdentityOf(project, sample.ProjectCode, sample.Owner.Uscc, regions[project.Region], people);
            StoryCopy copy = new(templates[(project.Story.Code, project.Region)], identity, ((long)order.Seed << 32) + project.Serial, project.FirstDay, project.Later);
            copy.StopAt(clock.GetUtcNow().UtcDateTime);
            copies.Add(copy);
        }

        StoryLoadResult written = await load.RunAsync(copies, new Steps(output, clock, began), ct);
        await output.WriteLineAsync($"已写入 {written.Projects:N0} 个项目、{written.Cases:N0} 个办件、{written.Rows:N0} 行及留痕 {written.Trail:N0} 行，{clock.GetElapsedTime(began).TotalSeconds:F0} 秒。正在封存留痕……");
        int sealedRows = await sealer.SealAsync(ct);
        await output.WriteLineAsync($"已封存 {sealedRows:N0} 行。共 {clock.GetElapsedTime(began).TotalSeconds:F0} 秒。");
    }

    private static SampleProject SampleOf(CatalogueSet catalogue, CityStory story) => catalogue.Files.SampleProjects.Projects.Single(p => p.Id == story.SampleId);

    private async Task<Dictionary<(string Story, RegionCode Region), StoryTemplate>> TemplatesAsync(
        IReadOnlyList<PlannedProject> plan, WorkingCalendar calendar, Dictionary<RegionCode, string> regions, CatalogueSet catalogue, TextWriter output, CancellationToken ct)
    {
        (CityStory Story, RegionCode Region)[] wanted = [.. plan.Select(p => (p.Story, p.Region)).Distinct().OrderBy(w => w.Story.Code, StringComparer.Ordinal).ThenBy(w => w.Region.Value, StringComparer.Ordinal)];
        DateOnly first = calendar.AddWorkingDays(clock.Today().AddMonths(-MonthsBack), 1);
        DateTimeOffset start = new(OfficeZone.UtcOf(first, TimeOnly.MinValue), TimeSpan.Zero);
        List<StoryOffice> offices = [];
        try
        {
            (Guid agent, string agentName) = await OpenAsync(offices, Math.Min(wanted.Length, Math.Clamp(Environment.ProcessorCount, 1, MostOffices)), start, ct);
            ConcurrentQueue<int> waiting = new(Enumerable.Range(0, wanted.Length));
            ConcurrentDictionary<(string Story, RegionCode Region), StoryTemplate> templates = new();
            await Parallel.ForEachAsync(offices, new ParallelOptions { MaxDegreeOfParallelism = offices.Count, CancellationToken = ct }, async (office, stop) =>
            {
                StoryTeller teller = new(office);
                while (waiting.TryDequeue(out int next))
                {
                    (CityStory story, RegionCode region) = wanted[next];
                    StoryIdentity identity = TemplateIdentity(next + 1, first, region, SampleOf(catalogue, story), agent, agentName);
                    templates[(story.Code, region)] = StoryTemplate.Of(await teller.TellAsync(story, region, identity, first, TimeSpan.Zero, stop));
                    await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"办理过程 {templates.Count}/{wanted.Length}　{regions[region]} {story.Nouns[0]}"));
                }
            });
            foreach (StoryOffice office in offices)
            {
                await KeepFilesAsync(office, database, blobs, ct);
            }

            return templates.ToDictionary();
        }
        finally
        {
            foreach (StoryOffice office in offices)
            {
                await office.DisposeAsync();
            }
        }
    }

    /// <summary>Opens scratch offices, one for each processor: a story of one has nothing to do with those of another.</summary>
    /// <returns>Who applies in them.</returns>
    private async Task<(Guid Id, string Name)> OpenAsync(List<StoryOffice> offices, int count, DateTimeOffset start, CancellationToken ct)
    {
        await using OfficeDbContext like = await database.CreateDbContextAsync(ct);
        while (offices.Count < count)
        {
            offices.Add(await StoryOffice.OpenAsync(environment, like, start, ct));
        }

        return await ApplicantAsync(like, ct);
    }

    /// <summary>Somebody whose names and codes stand nowhere else, so that they can be found again.</summary>
    internal static StoryIdentity TemplateIdentity(int number, DateOnly first, RegionCode region, SampleProject sample, Guid agent, string agentName)
    {
        string[] parts = sample.ProjectCode.Split('-');
        return new StoryIdentity(
            string.Create(CultureInfo.InvariantCulture, $"{first.Year}-{region.Value}-{parts[2]}-{parts[3]}-{number:D6}"),
            string.Create(CultureInfo.InvariantCulture, $"样板工程{number:D3}"),
            string.Create(CultureInfo.InvariantCulture, $"样板建设单位{number:D3}"),
            CreditCode.Compose(sample.Owner.Uscc[0], sample.Owner.Uscc[1], region, string.Create(CultureInfo.InvariantCulture, $"MT{number:D6}")).Value,
            string.Create(CultureInfo.InvariantCulture, $"样板路{number:D3}号"),
            agent,
            agentName);
    }

    /// <summary>The person of the account that applies in the stories.</summary>
    internal static async Task<(Guid Id, string Name)> ApplicantAsync(OfficeDbContext db, CancellationToken ct)
    {
        var found = await (
            from account in db.Users
            join person in db.Set<Data.People.Person>() on account.PersonId equals person.Id
            where account.UserName == "applicant"
            select new { person.Id, person.Name }).SingleAsync(ct);
        return (found.Id, found.Name);
    }

    /// <summary>The papers of a copy are those of its story: a file for each of a million papers would take days to draw.</summary>
    internal static async Task KeepFilesAsync(StoryOffice office, IDbContextFactory<OfficeDbContext> database, BlobArchive blobs, CancellationToken ct)
    {
        await using AsyncServiceScope scope = office.App.Services.CreateAsyncScope();
        await using OfficeDbContext from = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync(ct);
        IBlobStore store = scope.ServiceProvider.GetRequiredService<IBlobStore>();
        await using OfficeDbContext to = await database.CreateDbContextAsync(ct);
        await using var transaction = await to.Database.BeginTransactionAsync(ct);
        foreach (string digest in await from.Set<StoredBlob>().Select(blob => blob.Digest).ToListAsync(ct))
        {
            await using Stream content = store.OpenRead(digest);
            await blobs.StoreAsync(to, content, ct);
        }

        await transaction.CommitAsync(ct);
    }

    private sealed class Steps(TextWriter output, TimeProvider clock, long began) : IProgress<StoryLoadProgress>
    {
        private (StoryLoadPhase Phase, int Step) _said = (StoryLoadPhase.Projects, -1);

        public void Report(StoryLoadProgress value)
        {
            (StoryLoadPhase, int) now = (value.Phase, (int)((long)value.Done * StepsOfProgress / Math.Max(1, value.Total)));
            if (now != _said)
            {
                _said = now;
                string phase = value.Phase switch { StoryLoadPhase.Projects => "写入项目", StoryLoadPhase.Trail => "写入留痕", _ => "建立索引" };
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{phase} {100L * value.Done / Math.Max(1, value.Total)}%　{clock.GetElapsedTime(began).TotalSeconds:F0} 秒"));
            }
        }
    }
}
