using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Prerequisites;
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
using ApprovalOffice.Tests.Data.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.Support.Cases;

/// <summary>
/// Takes a case through a running office, past the screens: every act goes through the office's own transaction, so that papers and
/// messages follow as they do for people.
/// </summary>
internal sealed class CaseDesk(IServiceProvider services)
{
    public const string Matter = "SX-2-002";

    private static readonly Guid Applicant = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
    private static readonly Guid Reviewer = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);

    private TimeProvider Clock => services.GetRequiredService<TimeProvider>();

    /// <summary>A draft with every material uploaded, for a project of its own.</summary>
    public async Task<Guid> DraftAsync(string projectName = "示范市第二实验小学新建工程", string owner = "示范市教育基本建设服务中心", Guid? member = null)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        OfficeReference reference = scope.ServiceProvider.GetRequiredService<OfficeReference>();
        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(CancellationToken.None);
        await using OfficeDbContext db = await ContextAsync(scope);
        int number = await db.Set<ConstructionProject>().CountAsync() + 1;
        Applicant applicant = ApprovalOffice.Data.People.Applicant.LegalPerson(
            CreditCode.Compose('9', '1', RegionCode.Parse("990102"), $"MA{number:D6}"),
            new ApplicantParticulars
            {
                Name = owner, Representative = "韩永昌", ContactName = "王某某", ContactPhone = PhoneNumber.Parse("0000-8200001"), Address = "示范市城东区育才路1号",
            },
            Clock);
        if (member is { } who)
        {
            applicant.Authorise(await db.Set<Person>().SingleAsync(p => p.Id == who), ApplicantCapacity.Agent, Period.Of(Clock.Today(), Clock.Today().AddYears(1)), Clock);
        }

        ConstructionProject project = ConstructionProject.Register(
            ProjectCode.Parse($"2026-990102-83-01-{number:D6}"), applicant, SampleProject.Particulars with { Name = projectName }, Clock);
        project.AddUnit(project.Works[0], SampleProject.Unit, Clock);
        db.AddRange(applicant, project);
        ApprovalCase draft = await BeginAsync(db, reference, catalogue, project, applicant);
        await db.SaveChangesAsync();
        return draft.Id;
    }

    private async Task<ApprovalCase> BeginAsync(OfficeDbContext db, OfficeReference reference, CatalogueInForce catalogue, ConstructionProject project, Applicant applicant)
    {
        ApprovalMatter matter = catalogue.Catalogue.Matter(Matter);
        Organ organ = (await reference.OrgansAsync(CancellationToken.None)).Competent(matter.Department, project.SiteRegion);
        ProjectResults results = await ProjectResults.LoadAsync(db, project.Id, CancellationToken.None);
        DateTime now = Clock.GetUtcNow().UtcDateTime;
        ApprovalCase draft = ApprovalCase.Begin(Guid.CreateVersion7(Clock.GetUtcNow()), CaseOpening.Of(
            catalogue, Matter, project, project.Works[0], applicant, organ, MaterialDemands.Of(catalogue.Catalogue, matter, results.Describe),
            IntakeMode.Online, null, now));
        foreach (CaseMaterial material in draft.Materials.Where(m => !m.IsSupplied))
        {
            draft.AddFile(material.Id, new StoredFile(new string('a', 64), "图纸.pdf", "application/pdf", 1), null, now);
        }

        db.Add(draft);
        return draft;
    }

    /// <summary>Submitted: received in the sense of the law.</summary>
    public async Task<Guid> SubmittedAsync(string projectName = "示范市第二实验小学新建工程", string owner = "示范市教育基本建设服务中心", Guid? member = null)
    {
        Guid id = await DraftAsync(projectName, owner, member);
        await SubmitAsync(id);
        return id;
    }

    private Task SubmitAsync(Guid id) => ActAsync(id, CaseActor.Applicant, Applicant, async work =>
        {
            NumberRule rule = new("CASE", NumberPattern.Parse($"{{adminCode:6}}-{work.Case.Organ.DepartmentCode}-{{year:4}}-{{seq:6}}"));
            IssuedNumber number = await services.GetRequiredService<NumberAllocator>().NextAsync(
                work.Db, rule, new NumberIssuer(work.Case.Organ.OrganId, work.Case.Organ.RegionCode.Value), OfficeZone.DateOf(work.Act.OccurredAt),
                new NumberPurpose(nameof(ApprovalCase), work.Case.Id));
            work.Case.Submit(work.Act, CaseNumber.Parse(number.Number), work.Calendar);
        });

    /// <summary>Received and accepted.</summary>
    public async Task<Guid> AcceptedAsync(string projectName = "示范市第二实验小学新建工程", string owner = "示范市教育基本建设服务中心")
    {
        Guid id = await SubmittedAsync(projectName, owner);
        await AcceptAsync(id);
        return id;
    }

    private async Task AcceptAsync(Guid id)
    {
        await ActAsync(id, CaseActor.WindowClerk, null, work => work.Case.Receive(work.Act));
        await ActAsync(id, CaseActor.WindowClerk, null, work =>
        {
            foreach (CaseMaterial material in work.Case.Materials)
            {
                work.Case.Judge(material.Id, MaterialVerdict.Complete, null, work.Act);
            }
        });
        await ActAsync(id, CaseActor.WindowClerk, null, work =>
            work.Case.Accept(work.Act, work.Catalogue.Matter(Matter).ReviewPoints, work.Calendar));
    }

    /// <summary>Reviewed, proposed and one signature short of the decision.</summary>
    public async Task<Guid> ProposedAsync(string projectName = "示范市第二实验小学新建工程", string owner = "示范市教育基本建设服务中心")
    {
        Guid id = await AcceptedAsync(projectName, owner);
        await ProposeAsync(id);
        return id;
    }

    private async Task ProposeAsync(Guid id)
    {
        await ActAsync(id, CaseActor.Reviewer, Reviewer, work => work.Case.StartReview(work.Act));
        await ActAsync(id, CaseActor.Reviewer, Reviewer, work =>
        {
            foreach (ReviewFinding finding in work.Case.Findings)
            {
                work.Case.Find(finding.PointNumber, ReviewConclusion.Meets, null, work.Act);
            }

            work.Case.Propose(work.Act, CaseDecision.Grant, "拟同意", 2, []);
        });
    }

    /// <summary>What the matters before it would have given, entered and confirmed as results from elsewhere.</summary>
    public async Task SettlePrerequisitesAsync(Guid id)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        CatalogueInForce catalogue = await scope.ServiceProvider.GetRequiredService<OfficeReference>().CatalogueTodayAsync(CancellationToken.None);
        await using OfficeDbContext db = await ContextAsync(scope);
        ApprovalCase subject = await db.Set<ApprovalCase>().SingleAsync(c => c.Id == id);
        DateTime now = Clock.GetUtcNow().UtcDateTime;
        foreach (string result in catalogue.Catalogue.Matter(Matter).Prerequisites.SelectMany(p => catalogue.Catalogue.Matter(p).Results).Distinct())
        {
            PriorResult prior = PriorResult.Claim(
                Guid.CreateVersion7(Clock.GetUtcNow()), subject.Subject.ProjectId,
                new CertificateFace(result, result, $"{result}-1", subject.Subject.ApplicantName, "示范市自然资源和规划局", new DateOnly(2026, 1, 5), null), now);
            prior.Confirm(null, now);
            db.Add(prior);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Granted: number allocated, content frozen, file still to be made.</summary>
    public async Task<Guid> GrantedAsync(string projectName = "示范市第二实验小学新建工程", string owner = "示范市教育基本建设服务中心")
    {
        Guid id = await ProposedAsync(projectName, owner);
        (await GrantAsync(id)).IsOk.ShouldBeTrue();
        return id;
    }

    /// <summary>The same matter granted again for the work of another case, which no longer stands.</summary>
    public async Task<Guid> GrantedAgainAsync(Guid before)
    {
        Guid id;
        await using (AsyncServiceScope scope = services.CreateAsyncScope())
        {
            OfficeReference reference = scope.ServiceProvider.GetRequiredService<OfficeReference>();
            CatalogueInForce catalogue = await reference.CatalogueTodayAsync(CancellationToken.None);
            await using OfficeDbContext db = await ContextAsync(scope);
            ApprovalCase earlier = await db.Set<ApprovalCase>().SingleAsync(c => c.Id == before);
            ConstructionProject project = await db.Set<ConstructionProject>().Include(p => p.Works).ThenInclude(w => w.Units).SingleAsync(p => p.Id == earlier.Subject.ProjectId);
            Applicant applicant = await db.Set<Applicant>().SingleAsync(a => a.Id == earlier.Subject.ApplicantId);
            id = (await BeginAsync(db, reference, catalogue, project, applicant)).Id;
            await db.SaveChangesAsync();
        }

        await SubmitAsync(id);
        await AcceptAsync(id);
        await ProposeAsync(id);
        (await GrantAsync(id)).IsOk.ShouldBeTrue();
        return id;
    }

    /// <summary>The last signature.</summary>
    public Task<Outcome<int>> GrantAsync(Guid id) => TryAsync(id, CaseActor.Approver, Guid.CreateVersion7(DateTimeOffset.UnixEpoch), work =>
    {
        work.Case.Grant(work.Act, "同意", [], work.Calendar);
        return Task.CompletedTask;
    });

    /// <summary>One act that must succeed.</summary>
    public Task ActAsync(Guid id, CaseActor actor, Guid? person, Action<CaseWork> act) => ActAsync(id, actor, person, work =>
    {
        act(work);
        return Task.CompletedTask;
    });

    /// <summary>One act that must succeed.</summary>
    public async Task ActAsync(Guid id, CaseActor actor, Guid? person, Func<CaseWork, Task> act)
    {
        Outcome<int> outcome = await TryAsync(id, actor, person, act);
        outcome.IsOk.ShouldBeTrue(outcome.Sentence);
    }

    /// <summary>One act, however it ends.</summary>
    public async Task<Outcome<int>> TryAsync(Guid id, CaseActor actor, Guid? person, Func<CaseWork, Task> act)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        DateTime now = Clock.GetUtcNow().UtcDateTime;
        return await scope.ServiceProvider.GetRequiredService<CaseTransaction>().RunAsync(
            id, "办理", (_, _) => Task.FromResult(Admission.As(new Act(now, now, actor, person, "某人", "某机关", ""))), act, CancellationToken.None);
    }

    /// <summary>The case as it stands.</summary>
    public async Task<ApprovalCase> CaseAsync(Guid id)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await using OfficeDbContext db = await ContextAsync(scope);
        return (await db.LoadCaseAsync(id, null, CancellationToken.None))!;
    }

    /// <summary>The papers of a case in the order of their codes.</summary>
    public async Task<List<OfficialDocument>> PapersAsync(Guid id)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await using OfficeDbContext db = await ContextAsync(scope);
        return await db.Set<OfficialDocument>().AsNoTracking().Where(d => d.CaseId == id).OrderBy(d => d.Code).ToListAsync();
    }

    /// <summary>The certificate of a granted case.</summary>
    public async Task<ElectronicCertificate> CertificateAsync(Guid id)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await using OfficeDbContext db = await ContextAsync(scope);
        return await db.Set<ElectronicCertificate>().AsNoTracking().SingleAsync(c => c.CaseId == id);
    }

    /// <summary>Makes what is due, as the job does.</summary>
    public async Task<int> DispatchAsync()
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OutboxDispatcher>().DispatchAsync();
    }

    /// <summary>The bytes of a made paper.</summary>
    public async Task<byte[]> FileAsync(OfficialDocument paper)
    {
        await using Stream stored = services.GetRequiredService<IBlobStore>().OpenRead(paper.Digest!);
        using MemoryStream bytes = new();
        await stored.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static Task<OfficeDbContext> ContextAsync(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
}
