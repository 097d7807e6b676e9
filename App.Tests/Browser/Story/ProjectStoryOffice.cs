using ApprovalOffice.App.Demonstration.Living;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>A running office whose people sit at screens of their own, on a clock that the story moves on; its papers are made when the story says so.</summary>
internal sealed class ProjectStoryOffice : IAsyncDisposable
{
    private readonly DatabaseOptions _place;
    private readonly string? _cluster;
    private readonly OfficeBrowser _browser;
    private readonly List<IPage> _pages = [];
    private readonly List<string> _faults = [];

    private ProjectStoryOffice(DatabaseOptions place, string? cluster, OfficeBrowser browser, DateOnly firstDay)
    {
        (_place, _cluster, _browser) = (place, cluster, browser);
        Clock = new StoryClock(new DateTimeOffset(firstDay.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8)));
        Host = new OfficeHost(
            Clock,
            new Dictionary<string, string?>
            {
                ["Office:RunJobs"] = "false",
                ["Database:Provider"] = place.Provider.ToString(),
                ["Database:ConnectionString"] = place.ConnectionString,
            },
            place.DataFolder).Open();
        City = new CityOffice(Host.Services);
    }

    public StoryClock Clock { get; }

    public OfficeHost Host { get; }

    /// <summary>The same office, used without a screen.</summary>
    public CityOffice City { get; }

    /// <summary>What went wrong in the scripts of the pages.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<ProjectStoryOffice> OpenAsync(DatabaseProvider engine, OfficeBrowser browser, DateOnly firstDay)
    {
        (DatabaseOptions place, string? cluster) = await TestOffice.PlaceAsync(engine);
        return new ProjectStoryOffice(place, cluster, browser, firstDay);
    }

    /// <summary>The catalogue in force today.</summary>
    public async Task<CatalogueSet> CatalogueAsync() =>
        (await Host.Services.GetRequiredService<OfficeReference>().CatalogueTodayAsync(CancellationToken.None)).Catalogue;

    /// <summary>A screen at which nobody has signed in.</summary>
    public async Task<StoryDesk> ScreenAsync(bool watched = false)
    {
        IPage page = await _browser.NewPageAsync(Host.Address);
        page.PageError += (_, fault) => _faults.Add(fault);
        lock (_pages)
        {
            _pages.Add(page);
        }

        return new StoryDesk(page, new MouseHand(), watched);
    }

    /// <summary>One of the people at a screen of their own.</summary>
    public async Task<StoryDesk> SeatAsync(string userName, bool watched = false)
    {
        StoryDesk desk = await ScreenAsync(watched);
        await desk.SignInAsync(userName);
        return desk;
    }

    /// <summary>Everybody goes home, and comes again at nine o'clock of a later day.</summary>
    public async Task RestUntilAsync(DateOnly day)
    {
        foreach (IPage page in _pages)
        {
            await page.Context.CloseAsync();
        }

        _pages.Clear();
        Clock.MoveTo(day);
    }

    /// <summary>The owner of a project, for whom the applicant of the demonstration acts.</summary>
    public Task OwnerAsync(string name, string creditCode) => City.ReadAsync(async db =>
    {
        DateOnly today = OfficeZone.DateOf(Clock.GetUtcNow().UtcDateTime);
        Person agent = await db.Set<Person>().SingleAsync(p => p.Name == "徐海峰");
        Applicant owner = Applicant.LegalPerson(
            CreditCode.Parse(creditCode),
            new ApplicantParticulars
            {
                Name = name, Representative = "韩永昌", ContactName = agent.Name, ContactPhone = PhoneNumber.Parse("0000-8200088"), Address = "示范市育才路1号",
            },
            Clock);
        owner.Authorise(agent, ApplicantCapacity.Agent, Period.Of(today, today.AddYears(1)), Clock);
        db.Add(owner);
        return await db.SaveChangesAsync();
    });

    /// <summary>A file that stands for what an applicant hands in where the story does not upload it itself.</summary>
    public Task<StoredFile> PaperAsync() => City.ReadAsync(async db =>
    {
        StoredBlob stored = await Host.Services.GetRequiredService<BlobArchive>().StoreAsync(db, new MemoryStream(StoryPapers.Drawing()));
        return new StoredFile(stored.Digest, "材料.pdf", stored.ContentType, stored.Length);
    });

    /// <summary>The office's job makes the papers of cases.</summary>
    public async Task MakePapersAsync(IReadOnlyCollection<Guid> cases)
    {
        List<OutboxMessage> waiting = await City.ReadAsync(async db =>
        {
            List<Guid> papers = await db.Set<OfficialDocument>().Where(d => cases.Contains(d.CaseId) && d.Digest == null).Select(d => d.Id).ToListAsync();
            List<string> recipients = papers.ConvertAll(id => id.ToString());
            return await db.Set<OutboxMessage>().AsNoTracking().Where(m => m.Kind == PaperMaker.MessageKind && recipients.Contains(m.Recipient)).ToListAsync();
        });
        await City.RunAsync<IEnumerable<IOutboxHandler>>(async handlers =>
        {
            PaperMaker maker = handlers.OfType<PaperMaker>().Single();
            foreach (OutboxMessage message in waiting)
            {
                await maker.DeliverAsync(message, CancellationToken.None);
            }
        });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IPage page in _pages)
        {
            await page.Context.CloseAsync();
        }

        await Host.DisposeAsync();
        if (_cluster is not null)
        {
            await PostgresCluster.DropDatabaseAsync(_cluster, _place.ConnectionString);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_place.DataFolder, recursive: true);
    }
}
