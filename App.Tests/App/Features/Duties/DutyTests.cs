using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Duties;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Undoing;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Reports.Workbooks;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Duties;

/// <summary>What remains after a decision, and the office's part of a result, on both engines.</summary>
public sealed class DutyTests
{
    private const string Levy = "SX-5-017";
    private const string Water = "SX-5-020";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ALevy_IsAssessedByTheOffice_AndWaitsUntilItIsPaid(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await UnderReviewAsync(office, "2026-990102-83-01-000801", Levy);
        ReviewSheet sheet = (await office.AsReviewerOfAsync("SW", s => s.GetRequiredService<ReviewFile>().LoadAsync(id, Ct)))!;
        ReviewField amount = sheet.ResultFields.Single(f => f.Field.Wanted[0].Key == "amount");
        amount.IsNeeded.ShouldBeTrue();
        Outcome<int> wrong = await FillAsync(office, sheet, amount, "两万六");
        (wrong.Rule?.Code, wrong.Field).ShouldBe(("CASE-059", $"Result-{amount.Field.Id}"));
        Outcome<int> filled = await FillAsync(office, sheet, amount, "26000");
        filled.IsOk.ShouldBeTrue(filled.Sentence);
        await GrantAsync(office, id);

        DutyRow waiting = (await ListAsync(office, DutyKind.Payment)).Rows.ShouldHaveSingleItem();
        waiting.CaseId.ShouldBe(id);
        waiting.What.ShouldContain("26,000");
        CaseTarget at = await TargetAsync(office, id);
        (await office.DoAsync<RecordPayment>("clerk", use => use.RunAsync(at, "NO-1", null, Ct))).Field.ShouldBe("PaidOn");
        (await office.DoAsync<RecordPayment>("clerk", use => use.RunAsync(at, " ", new DateOnly(2026, 10, 20), Ct))).Field.ShouldBe("ReceiptNumber");
        (await office.DoAsync<RecordPayment>("clerk", use => use.RunAsync(at, "NO-1", new DateOnly(2026, 10, 21), Ct))).ShouldRefuse("CASE-053", "PaidOn");
        (await office.DoAsync<RecordPayment>("clerk", use => use.RunAsync(at, "NO-1", new DateOnly(2026, 10, 20), Ct))).IsOk.ShouldBeTrue();

        (await ListAsync(office, DutyKind.Payment)).Rows.ShouldBeEmpty();
        (await office.CaseAsync(id)).Payments.Single().ReceiptNumber.ShouldBe("NO-1");
        (await office.DoAsync<RecordPayment>("clerk", use => use.RunAsync(at, "NO-2", new DateOnly(2026, 10, 20), Ct))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ALevyThatIsCancelled_IsAskedForNoMore_AndItsNoticeSaysSo(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await UnderReviewAsync(office, "2026-990102-83-01-000804", Levy);
        ReviewSheet sheet = (await office.AsReviewerOfAsync("SW", s => s.GetRequiredService<ReviewFile>().LoadAsync(id, Ct)))!;
        (await FillAsync(office, sheet, sheet.ResultFields.Single(f => f.Field.Wanted[0].Key == "amount"), "26000")).IsOk.ShouldBeTrue();
        CaseTarget at = await TargetAsync(office, id);
        at = (await office.AsReviewerOfAsync("SW", s => s.GetRequiredService<ProposeDecision>().RunAsync(at, CaseDecision.Grant, "拟核定", Ct))).Done(at);
        at = (await AsApproverAsync(office, s => s.GetRequiredService<GrantCase>().RunAsync(at, "同意", Ct))).Done(at);
        List<SheetValue[]> exported = await office.AsAsync("clerk", async s =>
        {
            await using OfficeDbContext db = await s.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync(Ct);
            DutyExport export = s.GetServices<IDetailSource>().OfType<DutyExport>().Single();
            (await export.CountAsync(db, "?kind=Payment", Ct)).ShouldBe(1);
            return await export.RowsAsync(db, "?kind=Payment&page=7", Ct).ToListAsync(Ct);
        });
        exported.ShouldHaveSingleItem()[5].Text.ShouldContain("26,000");

        at = (await AsApproverAsync(office, s => s.GetRequiredService<UndoGrant>().RunAsync(at, CaseAction.Cancel, new UndoEntry { Reason = "重复核定", LegalGround = "《中华人民共和国水土保持法》第三十二条" }, Ct))).Done(at);

        (await ListAsync(office, DutyKind.Payment)).Rows.ShouldBeEmpty();
        List<OfficialDocument> papers = await office.WithDbAsync(db => db.Set<OfficialDocument>().AsNoTracking().Where(d => d.CaseId == id).ToListAsync(Ct));
        PaperStanding told = await StandingAsync(office, papers.Single(d => d.Code == "JK"));
        (told.IsInForce, told.Paper.Undoing?.Number).ShouldBe((false, papers.Single(d => d.Code == "ZX").Number));
        (told with { Paper = told.Paper with { IsMade = true } }).Verdict.ShouldBe("属实，不再有效");
        (await StandingAsync(office, papers.Single(d => d.Code == "ZX"))).IsInForce.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AUtility_IsConnectedOnce(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await UnderReviewAsync(office, "2026-990102-83-01-000802", Water);
        await GrantAsync(office, id);
        (await ListAsync(office, DutyKind.Connection)).Rows.ShouldHaveSingleItem().CaseId.ShouldBe(id);
        CaseTarget at = await TargetAsync(office, id);

        (await ConnectAsync(office, at, null, "已通水")).Field.ShouldBe("ConnectedOn");
        (await ConnectAsync(office, at, new DateOnly(2026, 10, 20), "")).Field.ShouldBe("Record");
        (await ConnectAsync(office, at, new DateOnly(2026, 10, 20), "已通水，表号 1001")).IsOk.ShouldBeTrue();

        (await ListAsync(office, DutyKind.Connection)).Rows.ShouldBeEmpty();
        (await office.CaseAsync(id)).ConnectedOn.ShouldBe(new DateOnly(2026, 10, 20));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task APromise_WaitsForItsVerification(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await UnderReviewAsync(office, "2026-990102-83-01-000803", Water, promise: "COM-01");
        DutyRow waiting = (await ListAsync(office, DutyKind.Commitment)).Rows.ShouldHaveSingleItem();
        (waiting.What, waiting.On).ShouldBe(("水土保持方案告知承诺", new DateOnly(2026, 12, 1)));
        DutySheet sheet = (await office.AsReviewerOfAsync("GS", s => s.GetRequiredService<DutySheets>().FindAsync(id, Ct)))!;
        Guid promise = sheet.Commitments.Single().Id;

        (await VerifyAsync(office, sheet.Target, promise, null, "已核查")).Field.ShouldBe("Kept");
        (await VerifyAsync(office, sheet.Target, promise, true, " ")).Field.ShouldBe("Opinion");
        (await VerifyAsync(office, sheet.Target, promise, false, "现场未按承诺实施")).IsOk.ShouldBeTrue();

        (await ListAsync(office, DutyKind.Commitment)).Rows.ShouldBeEmpty();
        (await office.CaseAsync(id)).Commitments.Single().Kept.ShouldBe(false);
    }

    private static Task<Outcome<int>> FillAsync(ReviewOffice office, ReviewSheet sheet, ReviewField amount, string answer)
    {
        Dictionary<string, string> answers = sheet.ResultFields.ToDictionary(f => f.Field.Id, f => f.Field.Wanted[0].Key == "item" ? "水土保持补偿费" : "");
        answers[amount.Field.Id] = answer;
        return office.AsReviewerOfAsync("SW", s => s.GetRequiredService<FillResult>().RunAsync(sheet.Target, answers, Ct));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheUtilityItself_CarriesItsCase_AndWhoProposedDoesNotSign(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await TargetAsync(office, await UnderReviewAsync(office, "2026-990102-83-01-000809", Water));
        at = (await office.DoAsync<ProposeDecision>("utility", use => use.RunAsync(at, CaseDecision.Grant, "拟同意接入方案", Ct))).Done(at);
        (await office.DoAsync<GrantCase>("utility", use => use.RunAsync(at, "同意", Ct))).ShouldRefuse("CASE-030");
        (await office.DoAsync<GrantCase>("gs-approver", use => use.RunAsync(at, "同意", Ct))).Done(at);
    }

    private static Task<Outcome<int>> ConnectAsync(ReviewOffice office, CaseTarget at, DateOnly? on, string record) =>
        office.AsReviewerOfAsync("GS", s => s.GetRequiredService<RecordConnection>().RunAsync(at, on, record, Ct));

    private static Task<Outcome<int>> VerifyAsync(ReviewOffice office, CaseTarget at, Guid promise, bool? kept, string opinion) =>
        office.AsReviewerOfAsync("GS", s => s.GetRequiredService<VerifyCommitment>().RunAsync(at, promise, kept, opinion, Ct));

    private static Task<T> AsApproverAsync<T>(ReviewOffice office, Func<IServiceProvider, Task<T>> act) =>
        office.AsOfficialOfAsync("SW", [Permissions.ReadCases, Permissions.DecideCases], act);

    private static Task<PaperStanding> StandingAsync(ReviewOffice office, OfficialDocument paper)
    {
        VerificationCode.TryParse(paper.VerificationCode, out VerificationCode code).ShouldBeTrue();
        return office.AsAsync("clerk", async s => new PaperStanding((await s.GetRequiredService<IssuedPapers>().FindAsync(code, Ct))!, new DateOnly(2026, 10, 20)));
    }

    private static Task<DutyPageOf> ListAsync(ReviewOffice office, DutyKind kind) =>
        office.AsAsync("clerk", s => s.GetRequiredService<DutyList>().FindAsync(kind, 1, Ct));

    private static async Task<CaseTarget> TargetAsync(ReviewOffice office, Guid id) => new(id, (await office.CaseAsync(id)).Version);

    private static async Task<Guid> UnderReviewAsync(ReviewOffice office, string code, string matter, string? promise = null)
    {
        (Guid projectId, _) = await office.ProjectAsync(code, school => school with { SiteRegion = RegionCode.Parse("990100") });
        OfficeReference reference = office.Host.Services.GetRequiredService<OfficeReference>();
        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(Ct);
        return await office.WithDbAsync(async db =>
        {
            ConstructionProject project = await db.Set<ConstructionProject>().Include(p => p.Works).SingleAsync(p => p.Id == projectId);
            Applicant owner = await db.Set<Applicant>().SingleAsync(a => a.Id == project.OwnerId);
            Organ organ = (await reference.OrgansAsync(Ct)).Competent(catalogue.Catalogue.Matter(matter).Department, project.SiteRegion);
            WorkingCalendar calendar = await reference.CalendarAsync(organ.RegionCode, Ct);
            DateTime now = office.Clock.GetUtcNow().UtcDateTime;
            Act act = ActOf(office);
            ApprovalCase subject = ApprovalCase.Begin(Guid.CreateVersion7(office.Clock.GetUtcNow()), CaseOpening.Of(
                catalogue, matter, project, project.Works[0], owner, organ,
                MaterialDemands.Of(catalogue.Catalogue, catalogue.Catalogue.Matter(matter), _ => null), IntakeMode.Online, null, now));
            foreach (CaseMaterial material in subject.Materials.Where(m => !m.IsSupplied))
            {
                subject.CallNotApplicable(material.Id, "本项目不涉及", now);
            }

            if (promise is not null)
            {
                subject.Promise(act, promise, new DateOnly(2026, 12, 1));
            }

            subject.Submit(act, CaseNumber.Compose(organ.RegionCode, organ.DepartmentCode, 2026, 1), calendar);
            subject.Receive(act);
            subject.Materials.ToList().ForEach(m => subject.Judge(m.Id, MaterialVerdict.Complete, null, act));
            subject.Accept(act, catalogue.Catalogue.Matter(matter).ReviewPoints, calendar);
            subject.StartReview(act);
            subject.Findings.ToList().ForEach(f => subject.Find(f.PointNumber, ReviewConclusion.Meets, null, act));
            db.Add(subject);
            await db.SaveChangesAsync();
            return subject.Id;
        });
    }

    private static Task<int> GrantAsync(ReviewOffice office, Guid id) => office.WithDbAsync(async db =>
    {
        ApprovalCase subject = (await db.LoadCaseAsync(id, null, Ct))!;
        WorkingCalendar calendar = await office.Host.Services.GetRequiredService<OfficeReference>().CalendarAsync(subject.Organ.RegionCode, Ct);
        subject.Propose(ActOf(office), CaseDecision.Grant, "拟同意", 1, []);
        subject.Grant(ActOf(office), "同意", [], calendar);
        return await db.SaveChangesAsync();
    });

    private static Act ActOf(ReviewOffice office)
    {
        DateTime now = office.Clock.GetUtcNow().UtcDateTime;
        return new Act(now, now, CaseActor.Applicant | CaseActor.WindowClerk | CaseActor.Reviewer | CaseActor.Approver, Handler, "某人", "某机关", "");
    }

    private static readonly Guid Handler = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
}
