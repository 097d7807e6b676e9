using System.Security.Claims;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue.Matters;
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
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.App.Features.Review;

/// <summary>The whole office on one engine, with cases at the planning bureau and the demonstration's people at work on them.</summary>
internal sealed class ReviewOffice : IAsyncDisposable
{
    private const string Matter = "SX-2-002";

    private readonly DatabaseOptions _options;
    private readonly string? _cluster;
    private int _made;

    private ReviewOffice(DatabaseOptions options, string? cluster)
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

    /// <summary>Tuesday 2026-10-20 09:00 in Shanghai.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));

    public OfficeHost Host { get; }

    public static async Task<ReviewOffice> OpenAsync(DatabaseProvider engine)
    {
        (DatabaseOptions options, string? cluster) = await TestOffice.PlaceAsync(engine, Preparation.OfTheTests);
        return new ReviewOffice(options, cluster);
    }

    /// <summary>Runs a use case as one of the demonstration's people.</summary>
    public async Task<T> AsAsync<T>(string userName, Func<IServiceProvider, Task<T>> act)
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        UserManager<Account> accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        Account account = (await accounts.FindByNameAsync(userName))!;
        scope.ServiceProvider.GetRequiredService<ScopePerson>()
            .Enter(await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account));
        return await act(scope.ServiceProvider);
    }

    /// <summary>Runs a use case as a reviewer of another department of the city.</summary>
    public Task<T> AsReviewerOfAsync<T>(string department, Func<IServiceProvider, Task<T>> act) =>
        AsOfficialOfAsync(department, [Permissions.ReadCases, Permissions.ReviewCases], act);

    /// <summary>Runs a use case as an official of another department of the city.</summary>
    public async Task<T> AsOfficialOfAsync<T>(string department, string[] permissions, Func<IServiceProvider, Task<T>> act)
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        Organ organ = await OrganAsync(department);
        scope.ServiceProvider.GetRequiredService<ScopePerson>().Enter(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.Name, "许明川"), new Claim(OfficeClaims.Person, Guid.CreateVersion7(Clock.GetUtcNow()).ToString()),
                new Claim(OfficeClaims.Organ, organ.Id.ToString()), new Claim(OfficeClaims.OrganName, organ.Name), new Claim(OfficeClaims.Region, "990100"),
                .. permissions.Select(p => new Claim(OfficeClaims.Permission, p)),
            ],
            "test")));
        return await act(scope.ServiceProvider);
    }

    /// <summary>Runs a use case as a clerk at the city's window, by a name of their own.</summary>
    public async Task<Outcome<int>> AsClerkAsync<TUseCase>(string name, Func<TUseCase, Task<Outcome<int>>> act)
        where TUseCase : notnull
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopePerson>().Enter(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.Name, name), new Claim(OfficeClaims.Person, Guid.CreateVersion7(Clock.GetUtcNow()).ToString()), new Claim(OfficeClaims.Region, "990100"),
                new Claim(OfficeClaims.Permission, Permissions.ReadCases), new Claim(OfficeClaims.Permission, Permissions.AcceptCases),
            ],
            "test")));
        return await act(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }

    /// <summary>A department of the city.</summary>
    public async Task<Organ> OrganAsync(string department) =>
        (await Host.Services.GetRequiredService<OfficeReference>().OrgansAsync(CancellationToken.None))
            .All.Single(o => o.DepartmentCode == department && o.RegionCode == RegionCode.Parse("990100"));

    /// <summary>A use case of the container, as one of the people.</summary>
    public Task<Outcome<int>> DoAsync<TUseCase>(string userName, Func<TUseCase, Task<Outcome<int>>> act)
        where TUseCase : notnull => AsAsync(userName, services => act(services.GetRequiredService<TUseCase>()));

    /// <summary>Received cases at the window whose materials are judged complete.</summary>
    public Task<List<CaseTarget>> JudgedAsync(int count = 1) => MakeAsync(count, (_, _) => { }, accept: false);

    /// <summary>Accepted cases of one project whose prerequisites are all there.</summary>
    public Task<List<CaseTarget>> AcceptedAsync(int count = 1) => MakeAsync(count, (_, _) => { });

    /// <summary>Reviewed by the reviewer, all points met.</summary>
    public Task<List<CaseTarget>> ReviewedAsync(int count = 1) => MakeAsync(count, Review);

    /// <summary>Reviewed and proposed: one signature short of the decision.</summary>
    public Task<List<CaseTarget>> ProposedAsync(int count = 1) => MakeAsync(count, (subject, act) =>
    {
        Review(subject, act);
        subject.Propose(act, CaseDecision.Grant, "拟同意", 2, []);
    });

    /// <summary>Reviewed, with the land papers still owed (due 2026-10-27).</summary>
    public async Task<CaseTarget> OwingAsync() => (await MakeAsync(1, Review, owe: true)).Single();

    /// <summary>Reviewed, for a matter and a project of the test's choice; results from elsewhere meet every prerequisite but those left out.</summary>
    public async Task<CaseTarget> ReviewedAsync(string matter, Func<ProjectParticulars, ProjectParticulars> vary, params string[] unmet) =>
        (await MakeAsync(1, Review, owe: false, accept: true, matter, vary, unmet)).Single();

    /// <summary>A file that one of the people has uploaded.</summary>
    public Task<Guid> UploadAsync(string userName, string fileName) => AsAsync(userName, async services =>
    {
        Uploads uploads = services.GetRequiredService<Uploads>();
        Guid person = services.GetRequiredService<CurrentPerson>().PersonId;
        byte[] content = [.. "%PDF-1.4\n"u8, .. System.Text.Encoding.UTF8.GetBytes(fileName), .. "\n%%EOF\n"u8];
        UploadProgress upload = await uploads.BeginAsync(person, fileName, content.Length);
        await uploads.AcceptAsync(person, upload.Id, 0, new MemoryStream(content));
        await uploads.FinishAsync(person, upload.Id);
        return upload.Id;
    });

    /// <summary>Looks into the database, or changes it past the use cases.</summary>
    public async Task<T> WithDbAsync<T>(Func<OfficeDbContext, Task<T>> act)
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await ContextAsync(scope);
        return await act(db);
    }

    public async Task<ApprovalCase> CaseAsync(Guid id)
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await ContextAsync(scope);
        return (await db.LoadCaseAsync(id, null, CancellationToken.None))!;
    }

    /// <summary>Cases of every prerequisite of a case's matter, accepted on a promise that is to be verified by a day.</summary>
    public async Task<List<Guid>> PromisedPrerequisitesAsync(Guid caseId, DateOnly verifyBy)
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        OfficeReference reference = scope.ServiceProvider.GetRequiredService<OfficeReference>();
        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(CancellationToken.None);
        await using OfficeDbContext db = await ContextAsync(scope);
        ApprovalCase waiting = (await db.LoadCaseAsync(caseId, null, CancellationToken.None))!;
        ConstructionProject project = await db.Set<ConstructionProject>().Include(p => p.Works).SingleAsync(p => p.Id == waiting.Subject.ProjectId);
        Applicant applicant = await db.Set<Applicant>().SingleAsync(a => a.Id == waiting.Subject.ApplicantId);
        DateTime now = Clock.GetUtcNow().UtcDateTime;
        Act act = new(now, now, (CaseActor)127, null, "某人", "某机关", "");
        List<Guid> made = [];
        foreach (ApprovalMatter matter in catalogue.Catalogue.Matter(waiting.Matter.Code).Prerequisites.Select(catalogue.Catalogue.Matter))
        {
            Organ organ = (await reference.OrgansAsync(CancellationToken.None)).Competent(matter.Department, project.SiteRegion);
            ApprovalCase promise = ApprovalCase.Begin(Guid.CreateVersion7(Clock.GetUtcNow()), CaseOpening.Of(
                catalogue, matter.Code, project, project.Works[0], applicant, organ, MaterialDemands.Of(catalogue.Catalogue, matter, _ => null), IntakeMode.Online, null, now));
            promise.Promise(act, "COM-02", verifyBy);
            TakeIn(promise, act, await reference.CalendarAsync(organ.RegionCode, CancellationToken.None), matter, 900_000 + made.Count, owe: false);
            db.Add(promise);
            made.Add(promise.Id);
        }

        await db.SaveChangesAsync();
        return made;
    }

    public async Task<int> CertificatesAsync(Guid caseId)
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await ContextAsync(scope);
        return await db.Set<ElectronicCertificate>().CountAsync(c => c.CaseId == caseId);
    }

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

    private static void Review(ApprovalCase subject, Act act)
    {
        subject.StartReview(act);
        foreach (ReviewFinding finding in subject.Findings)
        {
            subject.Find(finding.PointNumber, ReviewConclusion.Meets, null, act);
        }
    }

    private async Task<List<CaseTarget>> MakeAsync(
        int count, Action<ApprovalCase, Act> further, bool owe = false, bool accept = true, string matterCode = Matter, Func<ProjectParticulars, ProjectParticulars>? vary = null,
        params string[] unmet)
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        OfficeReference reference = scope.ServiceProvider.GetRequiredService<OfficeReference>();
        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(CancellationToken.None);
        ApprovalMatter matter = catalogue.Catalogue.Matter(matterCode);
        await using OfficeDbContext db = await ContextAsync(scope);
        Applicant applicant = await db.Set<Applicant>().FirstAsync();
        Person reviewer = await db.Set<Person>().SingleAsync(p => p.Name == "陈思远");
        ConstructionProject project = ConstructionProject.Register(
            ProjectCode.Parse($"2026-990102-83-01-{++_made:D6}"), applicant, vary?.Invoke(SampleProject.Particulars) ?? SampleProject.Particulars, Clock);
        project.AddUnit(project.Works[0], SampleProject.Unit, Clock);
        db.Add(project);
        db.AddRange(matter.Prerequisites.Except(unmet).SelectMany(p => catalogue.Catalogue.Matter(p).Results).Distinct().Select(result => Prior(project, result)));
        Organ organ = (await reference.OrgansAsync(CancellationToken.None)).All.Single(o => o.Id == reviewer.OrganId);
        WorkingCalendar calendar = await reference.CalendarAsync(organ.RegionCode, CancellationToken.None);
        DateTime now = Clock.GetUtcNow().UtcDateTime;
        Act act = new(now, now, (CaseActor)127, reviewer.Id, reviewer.Name, organ.Name, "");
        List<CaseTarget> targets = [];
        for (int i = 0; i < count; i++)
        {
            ApprovalCase subject = ApprovalCase.Begin(Guid.CreateVersion7(Clock.GetUtcNow()), CaseOpening.Of(
                catalogue, matterCode, project, project.Works[0], applicant, organ,
                MaterialDemands.Of(catalogue.Catalogue, matter, _ => null), IntakeMode.Online, null, now));
            TakeIn(subject, act, calendar, matter, (_made * 10_000) + i, owe, accept);
            further(subject, act);
            db.Add(subject);
            targets.Add(new CaseTarget(subject.Id, subject.Version));
        }

        await db.SaveChangesAsync();
        return targets;
    }

    private static void TakeIn(ApprovalCase subject, Act act, WorkingCalendar calendar, ApprovalMatter matter, int number, bool owe, bool accept = true)
    {
        foreach (CaseMaterial material in subject.Materials.Where(m => !m.IsSupplied && !(owe && m.MayBeOwed)))
        {
            subject.AddFile(material.Id, new StoredFile(new string('a', 64), "图纸.pdf", "application/pdf", 1), null, act.OccurredAt);
        }

        subject.Submit(act, CaseNumber.Parse($"990100-ZRZY-2026-{number:D6}"), calendar);
        subject.Receive(act);
        foreach (CaseMaterial material in subject.Materials)
        {
            subject.Judge(material.Id, material.IsSupplied ? MaterialVerdict.Complete : MaterialVerdict.Owed, null, act);
        }

        if (accept)
        {
            subject.Accept(act, matter.ReviewPoints, calendar);
        }
    }

    private PriorResult Prior(ConstructionProject project, string result)
    {
        DateTime now = Clock.GetUtcNow().UtcDateTime;
        PriorResult prior = PriorResult.Claim(
            Guid.CreateVersion7(Clock.GetUtcNow()), project.Id,
            new CertificateFace(result, result, $"{result}-1", project.OwnerName, "示范市自然资源和规划局", new DateOnly(2026, 1, 5), null), now);
        prior.Confirm(null, now);
        return prior;
    }

    private static Task<OfficeDbContext> ContextAsync(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
}
