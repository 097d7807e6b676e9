using System.Security.Claims;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.Browser;
using ApprovalOffice.Tests.Data.Projects;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.App.Features.Window;

/// <summary>The whole office on one engine with applications on the window's desk; its clock stands on Tuesday 2026-10-20 09:00 in Shanghai.</summary>
internal sealed class WindowOffice : IAsyncDisposable
{
    private const string Matter = "SX-2-002";

    private static readonly byte[] Drawing = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    private readonly DatabaseOptions _options;
    private readonly string? _cluster;
    private int _number;

    private WindowOffice(DatabaseOptions options, string? cluster)
    {
        (_options, _cluster) = (options, cluster);
        Host = new OfficeHost(
            Clock,
            new Dictionary<string, string?>
            {
                ["Office:RunJobs"] = "false",
                ["Database:Provider"] = options.Provider.ToString(),
                ["Database:ConnectionString"] = options.ConnectionString,
            },
            options.DataFolder).Open();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));

    public OfficeHost Host { get; }

    public static async Task<WindowOffice> OpenAsync(DatabaseProvider engine)
    {
        (DatabaseOptions options, string? cluster) = await TestOffice.PlaceAsync(engine, Preparation.OfTheTests);
        return new WindowOffice(options, cluster);
    }

    /// <summary>Does something as a window clerk of the city.</summary>
    public Task<T> AsClerkAsync<T>(Func<IServiceProvider, Task<T>> act, string name = "周晓岚") => AsAsync(
        name, "990100", [Permissions.ReadCases, Permissions.AcceptCases, Permissions.DeliverCertificates, Permissions.ViewPersonalData], act);

    /// <summary>Does something as somebody of a region.</summary>
    public async Task<T> AsAsync<T>(string name, string region, string[] permissions, Func<IServiceProvider, Task<T>> act)
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopePerson>().Enter(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.Name, name), new Claim(OfficeClaims.Person, Guid.CreateVersion7(Clock.GetUtcNow()).ToString()),
                new Claim(OfficeClaims.Region, region), .. permissions.Select(p => new Claim(OfficeClaims.Permission, p)),
            ],
            "test")));
        return await act(scope.ServiceProvider);
    }

    /// <summary>An application as submitted, carried on by <paramref name="then"/> before it is saved.</summary>
    public async Task<ApprovalCase> CaseAsync(Action<Steps>? then = null, string project = "示范市第二实验小学新建工程", string site = "990102")
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        OfficeReference reference = scope.ServiceProvider.GetRequiredService<OfficeReference>();
        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(CancellationToken.None);
        int number = Interlocked.Increment(ref _number);
        Applicant applicant = Applicant.LegalPerson(
            CreditCode.Compose('9', '1', RegionCode.Parse("990102"), $"MA{number:D6}"),
            new ApplicantParticulars
            {
                Name = $"示范教育建设中心{number}", Representative = "韩永昌", ContactName = "王晓㛃", ContactPhone = PhoneNumber.Parse("0000-8200001"), Address = "示范市城东区育才路1号",
            },
            Clock);
        ConstructionProject registered = ConstructionProject.Register(
            ProjectCode.Parse($"2026-990102-83-01-{number:D6}"), applicant,
            SampleProject.Particulars with { Name = project, SiteRegion = RegionCode.Parse(site) }, Clock);
        registered.AddUnit(registered.Works[0], SampleProject.Unit, Clock);
        Organ organ = (await reference.OrgansAsync(CancellationToken.None)).Competent(catalogue.Catalogue.Matter(Matter).Department, registered.SiteRegion);
        DateTime now = Clock.GetUtcNow().UtcDateTime;
        ApprovalCase subject = ApprovalCase.Begin(Guid.CreateVersion7(Clock.GetUtcNow()), CaseOpening.Of(
            catalogue, Matter, registered, registered.Works[0], applicant, organ,
            MaterialDemands.Of(catalogue.Catalogue, catalogue.Catalogue.Matter(Matter), _ => null), IntakeMode.Online, null, now));
        StoredBlob stored = await scope.ServiceProvider.GetRequiredService<BlobArchive>().StoreAsync(db, new MemoryStream(Drawing));
        foreach (CaseMaterial material in subject.Materials.Where(m => m.Supply != MaterialSupply.Form))
        {
            subject.AddFile(material.Id, new StoredFile(stored.Digest, $"{material.Name}.pdf", stored.ContentType, stored.Length), null, now);
        }

        Steps steps = new(subject, catalogue, await reference.CalendarAsync(organ.RegionCode, CancellationToken.None), now);
        subject.Submit(steps.As(CaseActor.Applicant), CaseNumber.Compose(organ.RegionCode, organ.DepartmentCode, 2026, number), steps.Calendar);
        then?.Invoke(steps);
        db.AddRange(applicant, registered, subject);
        await db.SaveChangesAsync();
        return subject;
    }

    /// <summary>The case as it stands.</summary>
    public async Task<ApprovalCase> ReadAsync(Guid id)
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        return (await db.LoadCaseAsync(id, null, CancellationToken.None))!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        if (_cluster is not null)
        {
            await PostgresCluster.DropDatabaseAsync(_cluster, _options.ConnectionString);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_options.DataFolder, recursive: true);
    }

    /// <summary>The acts of others that bring a case onto the desk.</summary>
    internal sealed record Steps(ApprovalCase Case, CatalogueInForce Catalogue, WorkingCalendar Calendar, DateTime At)
    {
        private readonly Guid _reviewer = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);

        public Act As(CaseActor actor, Guid? person = null) => new(At, At, actor, person, "某人", "某机关", "");

        public Steps Received()
        {
            Case.Receive(As(CaseActor.WindowClerk));
            return this;
        }

        public Steps Judged()
        {
            Received();
            Case.Materials.ToList().ForEach(m => Case.Judge(m.Id, MaterialVerdict.Complete, null, As(CaseActor.WindowClerk)));
            return this;
        }

        public void Issued()
        {
            Judged();
            Case.Accept(As(CaseActor.WindowClerk), Catalogue.Catalogue.Matter(Matter).ReviewPoints, Calendar);
            Case.StartReview(As(CaseActor.Reviewer, _reviewer));
            Case.Findings.ToList().ForEach(f => Case.Find(f.PointNumber, ReviewConclusion.Meets, null, As(CaseActor.Reviewer, _reviewer)));
            Case.Propose(As(CaseActor.Reviewer, _reviewer), CaseDecision.Grant, "拟同意", 2, []);
            Case.Grant(As(CaseActor.Approver, Guid.CreateVersion7(DateTimeOffset.UnixEpoch)), "同意", [], Calendar);
            Case.Issue(As(CaseActor.Office), "建字第 1 号");
        }
    }
}
