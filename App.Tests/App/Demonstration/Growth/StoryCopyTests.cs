using ApprovalOffice.App.Access;
using ApprovalOffice.App.Demonstration.Growth;
using ApprovalOffice.Data.Bulk;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.Browser;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.App.Demonstration.Growth;

/// <summary>
/// The bulk path against the use cases: a story is told through the use cases of one project and again, on another day, of another one;
/// written past them from the first telling, the second must be the same, row by row and column by column.
/// </summary>
public sealed class StoryCopyTests
{
    private static readonly HashSet<string> OfTheOffice = new(StringComparer.Ordinal)
    {
        "NumberSeries", "StoredBlobs", "AuditSeals", "AuditEpochs", "DataProtectionKeys", "UploadSessions",
    };

    private static readonly TimeSpan Later = TimeSpan.FromMinutes(17);

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "factory")]
    [InlineData(DatabaseProvider.Sqlite, "late")]
    [InlineData(DatabaseProvider.Postgres, "store")]
    public async Task ACopy_IsWhatTheUseCasesWrite(DatabaseProvider engine, string story)
    {
        await using Ground ground = await Ground.OpenAsync(engine, story);
        StoryRecord first = await ground.TellAsync(1, new DateOnly(2024, 3, 4), TimeSpan.Zero);
        // Around National Day, so that working days and days of the calendar come apart.
        DateOnly day = new(2025, 9, 18);
        StoryRecord second = await ground.TellAsync(2, day, Later);

        StoryCopy copy = new(StoryTemplate.Of(first), second.Identity, 7, day, Later);
        (List<(BulkTable Table, object?[] Values)> written, List<VerificationResult> verified) = await ground.LoadAsync(copy);

        ILookup<string, string> expected = new PlainRows(
            second.Rows.Where(row => row.RemovedAt is null).Select(row => (row.Table, row.Images[^1].Values)), second.Known).Read();
        ILookup<string, string> actual = new PlainRows(written, second.Known).Read();
        actual.Select(table => (table.Key, table.Count())).Order().ToList().ShouldBe(expected.Select(table => (table.Key, table.Count())).Order().ToList());
        Differences(expected, actual).ShouldBeEmpty();
        verified.Where(result => !result.Holds).SelectMany(result => result.Faults).ShouldBeEmpty();
    }

    [Fact]
    public async Task Copies_StoppedInTheMiddle_HoldToTheirEvents()
    {
        await using Ground ground = await Ground.OpenAsync(DatabaseProvider.Sqlite, "line");
        StoryRecord told = await ground.TellAsync(1, new DateOnly(2024, 3, 4), TimeSpan.Zero);
        StoryTemplate template = StoryTemplate.Of(told);
        StoryCopy[] copies = [.. Enumerable.Range(0, 9).Select(i => ground.CopyOf(template, i, new DateOnly(2026, 10, 12 + (i % 5))))];
        foreach (StoryCopy copy in copies)
        {
            copy.StopAt(new DateTime(2026, 10, 14, 4, 0, 0, DateTimeKind.Utc));
        }

        // Due days in a year whose holidays nobody knows yet: the story was told without them.
        StoryCopy[] late = [.. Enumerable.Range(20, 9).Select(i => ground.CopyOf(template, i, new DateOnly(2026, 12, 21 + (i % 5))))];
        foreach (StoryCopy copy in late)
        {
            copy.StopAt(new DateTime(2026, 12, 25, 4, 0, 0, DateTimeKind.Utc));
        }

        (List<(BulkTable Table, object?[] Values)> written, List<VerificationResult> verified) = await ground.LoadAsync([.. copies, .. late]);

        verified.Where(result => !result.Holds).SelectMany(result => result.Faults).ShouldBeEmpty();
        written.Where(row => row.Table.Name == "Cases").Select(row => (string)row.Values[row.Table["State"]]!).Distinct().Count().ShouldBeGreaterThan(1);
        written.Where(row => row.Table.Name == "Cases").Select(row => (bool)row.Values[row.Table["ReliesOnUnarrangedYear"]]!).Distinct().Count().ShouldBe(2);
        string all = string.Join('\n', written.SelectMany(row => row.Values).OfType<string>());
        foreach (string own in (string[])[told.Identity.ProjectCode, told.Identity.ProjectName, told.Identity.OwnerName, told.Identity.OwnerCode, told.Identity.Address])
        {
            all.ShouldNotContain(own);
        }
    }

    private static IEnumerable<string> Differences(ILookup<string, string> expected, ILookup<string, string> actual)
    {
        foreach (IGrouping<string, string> table in expected)
        {
            List<string> missing = [.. table.Except(actual[table.Key])], strange = [.. actual[table.Key].Except(table)];
            foreach ((string want, string got) in missing.Zip(strange))
            {
                int at = want.Zip(got).TakeWhile(pair => pair.First == pair.Second).Count();
                yield return $"{table.Key} ({missing.Count}): …{Around(want, at)}… is …{Around(got, at)}…";
            }
        }

        static string Around(string text, int at) => text[Math.Max(0, at - 160)..Math.Min(text.Length, at + 60)];
    }

    /// <summary>An office, and beside it the scratch office in which a story is told.</summary>
    private sealed class Ground(OfficeHost host, StoryOffice stories, CityStory story, CatalogueSet catalogue, (Guid Id, string Name) agent, TestPlace place) : IAsyncDisposable
    {
        private static readonly RegionCode Region = RegionCode.Parse("990105");

        public static async Task<Ground> OpenAsync(DatabaseProvider engine, string story)
        {
            TestPlace place = await TestPlace.OpenAsync(engine);
            FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
            OfficeHost host = new OfficeHost(clock, place.Settings).Open();
            await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
            await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
            StoryOffice stories = await StoryOffice.OpenAsync(scope.ServiceProvider.GetRequiredService<IHostEnvironment>(), db, clock.GetUtcNow(), CancellationToken.None);
            CatalogueSet catalogue = (await host.Services.GetRequiredService<ApprovalOffice.App.UseCases.OfficeReference>().CatalogueTodayAsync(CancellationToken.None)).Catalogue;
            return new Ground(
                host, stories, CityStoryBook.All.Single(s => s.Code == story), catalogue, await GrowCity.ApplicantAsync(db, CancellationToken.None), place);
        }

        public Task<StoryRecord> TellAsync(int number, DateOnly day, TimeSpan later) =>
            new StoryTeller(stories).TellAsync(story, Region, IdentityOf(number, day), day, later, CancellationToken.None);

        public StoryCopy CopyOf(StoryTemplate template, int number, DateOnly day) =>
            new(template, IdentityOf(100 + number, day), number, day, TimeSpan.FromMinutes(number));

        public async Task<(List<(BulkTable Table, object?[] Values)> Written, List<VerificationResult> Verified)> LoadAsync(params StoryCopy[] copies)
        {
            await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
            IDbContextFactory<OfficeDbContext> database = scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>();
            long before;
            await using (OfficeDbContext db = await database.CreateDbContextAsync())
            {
                before = await db.Set<AuditRecord>().MaxAsync(row => row.Id);
            }

            await GrowCity.KeepFilesAsync(stories, database, scope.ServiceProvider.GetRequiredService<BlobArchive>(), CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<StoryLoad>().RunAsync(copies, new Progress<StoryLoadProgress>(), CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<AuditSealer>().SealAsync();
            await using OfficeDbContext read = await database.CreateDbContextAsync();
            await read.Database.OpenConnectionAsync();
            List<(BulkTable, object?[])> written = [];
            foreach (BulkTable table in BulkTables.Of(read).Where(table => !OfficeFoundation.Tables.Contains(table.Name) && !OfTheOffice.Contains(table.Name)))
            {
                // What the office holds beside the load: the company of the demonstration's applicant, and what its people's accounts left in the trail.
                string tail = table.Name switch
                {
                    "AuditRecords" => $"WHERE \"Id\" > {before}",
                    "Applicants" => "WHERE \"Id\" IN (SELECT \"OwnerId\" FROM \"Projects\")",
                    "SearchNames" or "SearchGrams" => "WHERE \"SubjectId\" IN (SELECT \"Id\" FROM \"Projects\" UNION SELECT \"OwnerId\" FROM \"Projects\")",
                    "ApplicantMembers" => "WHERE \"ApplicantId\" IN (SELECT \"OwnerId\" FROM \"Projects\")",
                    _ => "",
                };
                written.AddRange((await BulkReader.ReadAsync(read.Database.GetDbConnection(), table, tail, CancellationToken.None)).Select(values => (table, values)));
            }

            return (written, [.. await scope.ServiceProvider.GetRequiredService<OfficeVerification>().RunAsync()]);
        }

        public async ValueTask DisposeAsync()
        {
            await stories.DisposeAsync();
            await host.DisposeAsync();
            await place.DisposeAsync();
        }

        private StoryIdentity IdentityOf(int number, DateOnly day) => GrowCity.TemplateIdentity(
            number, day, Region, catalogue.Files.SampleProjects.Projects.Single(p => p.Id == story.SampleId), agent.Id, agent.Name);
    }
}
