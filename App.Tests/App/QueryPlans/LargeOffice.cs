using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Data.Window;
using ApprovalOffice.Tests.Support.Cases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.QueryPlans;

/// <summary>
/// Fills an office with rows, cheaply: one valid row a table is copied by the database itself, spread over organs, states, people and time.
/// What comes out is good for the planner, and for nothing else.
/// </summary>
internal sealed class LargeOffice(PlacedOffice office)
{
    public const int Cases = 21_000;

    // Most cases of an office are archived; every fortieth lies in each of the other states, some more wait to be archived.
    private const string Spread =
        """
        CASE (n.i / 67) % 40 WHEN 0 THEN 'Submitted' WHEN 1 THEN 'Received' WHEN 2 THEN 'CorrectionRequested' WHEN 3 THEN 'Accepted'
        WHEN 4 THEN 'UnderReview' WHEN 5 THEN 'Granted' WHEN 6 THEN 'Issued' WHEN 7 THEN 'Draft' WHEN 8 THEN 'Delivered' WHEN 9 THEN 'Delivered' WHEN 10 THEN 'Withdrawn' ELSE 'Archived' END
        """;

    private bool isPostgres;

    /// <summary>Fills it and lets the engine gather its statistics.</summary>
    public async Task FillAsync()
    {
        Guid signing = await office.Desk.ProposedAsync();
        Guid owing = await office.Desk.AcceptedAsync("示范市第三实验小学新建工程", "示范市教育建设中心");
        Guid correcting = await office.Desk.SubmittedAsync("示范市第四实验小学新建工程", "示范市学校建设中心");
        await office.Desk.ActAsync(correcting, CaseActor.WindowClerk, null, work => work.Case.Receive(work.Act));
        await office.Desk.ActAsync(correcting, CaseActor.WindowClerk, null, work =>
        {
            work.Case.Materials.ToList().ForEach(m => work.Case.Judge(m.Id, MaterialVerdict.Complete, null, work.Act));
            work.Case.RequestCorrection(
                work.Act, [CorrectionPoint.Of(Guid.CreateVersion7(office.Clock.GetUtcNow()), 1, null, "请补充说明")], new DateOnly(2026, 11, 2), "申请人要求从速", work.Calendar);
        });
        await office.Desk.ActAsync(owing, CaseActor.Reviewer, null, work => work.Case.AskOpinion(
            work.Act, new OpinionQuestion(Guid.CreateVersion7(office.Clock.GetUtcNow()), "某部门", "是否同意", new DateOnly(2026, 11, 2), true)));
        Guid promising = await OwingAsync();
        await office.Desk.GrantedAsync("示范市第七实验小学新建工程", "示范市基础教育中心");
        await office.Desk.DispatchAsync();

        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(2));
        isPostgres = db.Database.IsNpgsql();
        await CopyAsync(db, "Applicants", "\"CreditCode\" IS NOT NULL", 700, new() { ["Id"] = Key(3), ["CreditCode"] = Text("91990105MA", 8) });
        await CopyAsync(db, "Projects", $"\"Id\" = (SELECT \"ProjectId\" FROM \"Cases\" WHERE \"Id\" = {Literal(signing)})", Cases, new()
        {
            ["Id"] = Key(1), ["ProjectCode"] = Text("2020-990102-83-01-", 6), ["Name"] = Text("工程", 6), ["CreatedAt"] = Instant(), ["SiteRegion"] = "o.region", ["OwnerId"] = Key(3, "1 + n.i % 700"),
        });
        // Two characters that stand in every name, and two that stand in one of seven hundred.
        string names = "\"Kind\" = 0";
        await CopyAsync(db, "SearchNames", names, Cases, new() { ["SubjectId"] = Key(1), ["Plain"] = Text("工程建丅", 6), ["Initials"] = Text("GC", 6) });
        await CopyAsync(db, "SearchGrams", names, Cases, new() { ["SubjectId"] = Key(1), ["Gram"] = $"{('工' << 16) | '程'}" });
        await CopyAsync(db, "SearchGrams", names, Cases, new() { ["SubjectId"] = Key(1), ["Gram"] = $"{('建' << 16) | '一'} + n.i % 700" });

        // A name has more pairs than two: one that stands in every name is still a small part of the table, and is read by its index.
        foreach (char other in "甲乙丙")
        {
            await CopyAsync(db, "SearchGrams", names, Cases, new() { ["SubjectId"] = Key(1), ["Gram"] = $"{(other << 16) | '一'} + n.i % 700" });
        }

        await CopyAsync(db, "Cases", $"\"Id\" = {Literal(signing)}", Cases, new()
        {
            ["Id"] = Key(2), ["Number"] = $"CASE WHEN (n.i / 67) % 40 = 7 THEN NULL ELSE {Text("990100-AAAA-2020-", 6)} END",
            ["State"] = Spread, ["OrganId"] = "o.id", ["RegionCode"] = "o.region", ["DepartmentCode"] = "o.department",
            ["ProjectId"] = Key(1, "1 + n.i / 12"), ["ProjectCode"] = Text("2020-990102-83-01-", 6), ["ApplicantId"] = Key(3, "1 + n.i % 700"),
            ["StageCode"] = "CASE n.i % 5 WHEN 0 THEN '1' WHEN 1 THEN '2' WHEN 2 THEN '3' WHEN 3 THEN '4' ELSE '5' END",
            ["HandlerId"] = Key(4, "n.i % 300"), ["CreatedBy"] = Key(5, "n.i % 700"),
            ["StageApplicationId"] = $"CASE WHEN n.i % 3 = 0 THEN NULL ELSE {Key(14, "n.i / 4")} END",
            ["ChangedAt"] = Instant(), ["ReceivedAt"] = Instant(), ["AcceptedAt"] = Instant(),
            ["AcceptanceDue"] = $"CASE WHEN (n.i / 67) % 40 < 2 THEN {Day()} ELSE NULL END",
            ["PromisedDue"] = $"CASE WHEN n.i % 50 = 0 THEN NULL ELSE {Day()} END",
            ["DecidedAt"] = $"CASE WHEN (n.i / 67) % 40 IN (5, 6) OR (n.i / 67) % 40 > 7 THEN {Instant()} ELSE NULL END",
            ["Decision"] = "CASE WHEN (n.i / 67) % 40 IN (5, 6) OR (n.i / 67) % 40 > 7 THEN 'Grant' ELSE NULL END",
            ["MatterKind"] = "CASE WHEN n.i % 20 = 3 THEN 'UtilityService' ELSE s.\"MatterKind\" END",
            ["ConnectedOn"] = $"CASE WHEN n.i % 20 = 3 AND n.i % 400 <> 3 THEN {Day()} ELSE NULL END",
            ["FinishedOn"] = $"CASE WHEN (n.i / 67) % 40 IN (5, 6) OR (n.i / 67) % 40 > 7 THEN {Day()} ELSE NULL END",
        });
        await ChildrenAsync(db, "CaseMaterials", owing, 6, Cases, []);
        await ChildrenAsync(db, "SigningRounds", signing, 7, Cases, new() { ["ClosedAt"] = $"CASE WHEN (n.i / 67) % 40 = 4 THEN NULL ELSE {Instant()} END" });
        await ChildrenAsync(db, "OpinionRequests", owing, 8, 12_000, new()
        {
            ["OrganId"] = "o.id", ["Conclusion"] = "CASE WHEN (n.i / 67) % 40 IN (3, 4) THEN NULL ELSE 'Agree' END",
        });
        await ChildrenAsync(db, "OwedMaterials", promising, 13, 12_000, new() { ["CheckedOn"] = $"CASE WHEN n.i % 60 = 0 THEN NULL ELSE {Day()} END" });
        db.Add(LevyPayment.Assess(Guid.CreateVersion7(office.Clock.GetUtcNow()), owing, "水土保持补偿费", Money.FromYuan(26_000), new DateOnly(2026, 10, 20), new DateOnly(2026, 11, 10)));
        db.Add(Commitment.Sign(Guid.CreateVersion7(office.Clock.GetUtcNow()), owing, "COM-01", new DateOnly(2026, 10, 20), new DateOnly(2026, 12, 1)));
        await db.SaveChangesAsync();
        await ChildrenAsync(db, "LevyPayments", owing, 16, 12_000, new() { ["PaidOn"] = $"CASE WHEN n.i % 60 = 0 THEN NULL ELSE {Day()} END", ["DueOn"] = Day() });
        await ChildrenAsync(db, "Commitments", owing, 17, 12_000, new()
        {
            ["VerifyBy"] = Day(), ["VerifiedOn"] = $"CASE WHEN n.i % 60 = 0 THEN NULL ELSE {Day()} END", ["Kept"] = $"CASE WHEN n.i % 60 = 0 THEN NULL WHEN n.i % 600 = 1 THEN {False} ELSE {True} END",
        });
        await ChildrenAsync(db, "Corrections", correcting, 9, 12_000, new() { ["ClosedAt"] = $"CASE WHEN (n.i / 67) % 40 = 2 THEN NULL ELSE {Instant()} END" });
        ConstructionProject inspected = await db.Set<ConstructionProject>().AsNoTracking().OrderBy(p => p.Id).FirstAsync();
        db.Add(SupervisionInspection.Record(inspected, await db.Set<Organ>().AsNoTracking().OrderBy(o => o.Id).FirstAsync(), new InspectionParticulars
        {
            Number = "检查", TaskType = "HC-4", Manner = InspectionManner.OnSite, InspectedOn = new DateOnly(2025, 1, 1), Inspectors = "张三、李四",
            Conclusion = InspectionConclusion.Rectify, Findings = "临边防护缺失", RectifyDue = new DateOnly(2025, 1, 10),
        }, office.Clock));
        await db.SaveChangesAsync();
        await CopyAsync(db, "SupervisionInspections", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(18), ["ProjectId"] = Key(1), ["RegionCode"] = "o.region", ["OrganId"] = "o.id", ["Number"] = Text("检查", 6), ["InspectedOn"] = Day(), ["RectifyDue"] = Day(),
            ["RectifiedOn"] = $"CASE WHEN n.i % 60 = 0 THEN NULL ELSE {Day()} END",
        });
        await CopyAsync(db, "DecisionPublications", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(19), ["CaseId"] = Key(2), ["OrganId"] = "o.id", ["RegionCode"] = "o.region", ["DecidedOn"] = Day(),
            ["PublishedOn"] = $"CASE WHEN n.i % 60 = 0 THEN NULL ELSE {Day()} END",
        });
        HandlingAnomaly found = HandlingAnomaly.Of(
            owing, await db.Set<Organ>().AsNoTracking().OrderBy(o => o.Id).Select(o => o.Id).FirstAsync(), RegionCode.Parse("990100"),
            new AnomalyEvidence(AnomalyKind.InstantDecision, 1, new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc), null, "", "秒办"), office.Clock);
        found.Judge(AnomalyFinding.Justified, "已经核实过了。", Guid.CreateVersion7(office.Clock.GetUtcNow()), "杜雅琴", office.Clock.GetUtcNow().UtcDateTime);
        db.Add(found);
        await db.SaveChangesAsync();
        await CopyAsync(db, "HandlingAnomalies", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(20), ["CaseId"] = Key(2), ["OrganId"] = "o.id", ["RegionCode"] = "o.region", ["OccurredAt"] = Instant(), ["Finding"] = "CASE WHEN n.i % 60 = 0 THEN NULL ELSE 'Justified' END",
        });
        JointReviewMeeting meeting = JointReviewMeeting.Prepare(
            await db.Set<Organ>().AsNoTracking().OrderBy(o => o.Id).FirstAsync(),
            new MeetingParticulars { Subject = "会议", Day = new DateOnly(2025, 1, 2), From = new TimeOnly(9, 0), To = new TimeOnly(10, 0), Place = "第二会议室", ContactName = "沈立民", ContactPhone = "0000-8100001" },
            Guid.CreateVersion7(office.Clock.GetUtcNow()), "沈立民", office.Clock);
        db.Add(meeting);
        db.Add(MeetingParticipant.Lead(meeting, office.Clock));
        await db.SaveChangesAsync();
        await CopyAsync(db, "JointReviewMeetings", "1 = 1", 12_000, new() { ["Id"] = Key(21), ["LeadOrganId"] = "o.id", ["RegionCode"] = "o.region", ["StartsAt"] = Instant(), ["State"] = "'Convened'" });
        await CopyAsync(db, "MeetingParticipants", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(22), ["MeetingId"] = Key(21), ["OrganId"] = "o.id", ["PersonId"] = Key(4, "n.i % 300"), ["StartsAt"] = Instant(),
        });
        await TasksAsync(db, meeting);
        await CopyAsync(db, "Notices", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(10), ["IdempotencyKey"] = Text("copy-", 6), ["PersonId"] = Key(4, "n.i % 300"), ["CreatedAt"] = Instant(),
        });
        await CopyAsync(db, "OutboxMessages", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(11), ["IdempotencyKey"] = Text("copy-", 6), ["DoneAt"] = $"CASE WHEN n.i % 500 = 0 THEN NULL ELSE {Instant()} END", ["NotBefore"] = Instant(),
        });
        await CopyAsync(db, "AuditRecords", "1 = 1", 12_000, new()
        {
            ["Id"] = "900000 + n.i", ["TransactionId"] = "1 + n.i / 50", ["RowKey"] = Key(12), ["OccurredAt"] = Instant(), ["PersonId"] = Key(4, "n.i % 300"),
            ["CaseNumber"] = Text("990100-AAAA-2020-", 6, "n.i / 12"), ["EntityId"] = Text("copy-", 6, "n.i / 12"),
            ["EntityType"] = "CASE WHEN n.i % 200 = 0 THEN 'SigningStep' WHEN n.i % 2 = 0 THEN 'CaseMaterial' ELSE 'ApprovalCase' END",
            ["Kind"] = "CASE WHEN n.i % 200 = 1 THEN 'Viewed' WHEN n.i % 3 = 0 THEN 'Added' ELSE 'Changed' END",
        });
        await CopyAsync(db, "OfficialDocuments", "1 = 1", 12_000, new() { ["Id"] = Key(14), ["CaseId"] = Key(2), ["VerificationCode"] = Text("copy", 6), ["Digest"] = Text(new string('b', 58), 6) });
        await CopyAsync(db, "SealUses", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(15), ["DocumentId"] = Key(14), ["CaseId"] = Key(2), ["Number"] = Text("文号", 6), ["OrganId"] = "o.id", ["SealedAt"] = Instant(),
        });
        db.Add(WindowTake.Take(owing, RegionCode.Parse("990100"), new TakeHolder(owing, "某人"), office.Clock.GetUtcNow().UtcDateTime, TimeSpan.FromHours(2)));
        await db.SaveChangesAsync();
        await CopyAsync(db, "WindowTakes", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(19), ["IntakeId"] = Key(2), ["RegionCode"] = "o.region", ["ClerkId"] = Key(4, "n.i % 300"), ["TakenAt"] = Instant(), ["HeldSince"] = Instant(),
            ["EndedAt"] = $"CASE WHEN n.i % 200 = 0 THEN NULL ELSE {Instant()} END", ["End"] = "CASE WHEN n.i % 200 = 0 THEN NULL ELSE 'Finished' END",
        });
        await CopyAsync(db, "CaseEvents", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(20), ["CaseId"] = Key(2), ["Sequence"] = "1", ["RecordedAt"] = Instant(), ["OccurredAt"] = Instant(), ["PersonId"] = Key(4, "n.i % 300"),
        });
        // The years are under seal: what a seal reads is what came since, whatever other transactions the engine has in flight.
        await scope.ServiceProvider.GetRequiredService<AuditSealer>().SealAsync();
        await office.Desk.SubmittedAsync("示范市第六实验小学新建工程", "示范市学前教育中心");
        await CountAsync(db);
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Fills it with stage applications and nothing else.</summary>
    public async Task FillStagesAsync()
    {
        Guid submitted = await office.Desk.SubmittedAsync();
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        isPostgres = db.Database.IsNpgsql();
        ApprovalCase subject = (await db.LoadCaseAsync(submitted, null, CancellationToken.None))!;
        CatalogueSet catalogue = (await office.Host.Services.GetRequiredService<OfficeReference>().CatalogueTodayAsync(CancellationToken.None)).Catalogue;
        db.Add(StageApplication.Begin(Guid.CreateVersion7(office.Clock.GetUtcNow()), new NewStageApplication
        {
            Subject = subject.Subject with { }, Stage = catalogue.Files.Stages.Stages[0], CatalogueVersionId = subject.Matter.CatalogueVersionId, RegionCode = subject.Organ.RegionCode,
            LeadOrganId = subject.Organ.OrganId, LeadOrganName = subject.Organ.OrganName, IntakeMode = IntakeMode.Online, Contact = subject.Contact with { }, Form = FormAnswers.Empty,
            Matters = [], Materials = [], CreatedBy = null, CreatedAt = office.Clock.GetUtcNow().UtcDateTime,
        }));
        await db.SaveChangesAsync();
        await CopyAsync(db, "StageApplications", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(14), ["JointNumber"] = Text("990100-BL-2020-", 6), ["LeadOrganId"] = "o.id", ["RegionCode"] = "o.region", ["SubmittedAt"] = Instant(), ["CreatedAt"] = Instant(), ["ChangedAt"] = Instant(),
        });
        ApprovalCase proposed = (await db.LoadCaseAsync(await office.Desk.ProposedAsync(), null, CancellationToken.None))!;
        StageApplication stage = await db.Set<StageApplication>().OrderBy(a => a.Id).FirstAsync();
        db.Add(JointAcceptance.Begin(new NewAcceptance(stage, proposed, [(proposed, ["要点"])], [(proposed.Subject.WorkId, "全部工程")], [], null, 1), "钱建明", office.Clock));
        await db.SaveChangesAsync();
        await CopyAsync(db, "JointAcceptances", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(24), ["Sequence"] = "1 + n.i", ["LeadOrganId"] = "o.id", ["RegionCode"] = "o.region",
        });
        await CopyAsync(db, "AcceptanceParts", "1 = 1", 12_000, new() { ["Id"] = Key(25), ["AcceptanceId"] = Key(24), ["OrganId"] = "o.id" });
        await CountAsync(db);
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Fills it with that many cases more and nothing else, copies of one that is proposed.</summary>
    public async Task FillCasesAsync(int count)
    {
        Guid proposed = await office.Desk.ProposedAsync();
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        isPostgres = db.Database.IsNpgsql();
        await db.Database.OpenConnectionAsync();
        if (!isPostgres)
        {
            // A million rows in a dozen indexes: without room for them each page is written many times.
            await TellAsync(db, "PRAGMA cache_size = -2000000");
        }

        await CopyAsync(db, "Cases", $"\"Id\" = {Literal(proposed)}", count, new()
        {
            ["Id"] = Key(2), ["Number"] = Text("990100-AAAA-2020-", 7), ["State"] = "'Delivered'", ["OrganId"] = "o.id", ["RegionCode"] = "o.region", ["DepartmentCode"] = "o.department",
            ["ChangedAt"] = Instant(), ["ReceivedAt"] = Instant(), ["AcceptedAt"] = Instant(), ["PromisedDue"] = Day(), ["FinishedOn"] = Day(),
        });
        await CountAsync(db);
        await db.Database.CloseConnectionAsync();
        SqliteConnection.ClearAllPools();
    }

    /// <summary>The tables that hold more than 10,000 rows.</summary>
    public static IReadOnlySet<string> Large { get; } = new HashSet<string>(
        ["Projects", "StageApplications", "JointAcceptances", "AcceptanceParts", "SearchNames", "SearchGrams", "Cases", "CaseMaterials", "SigningRounds", "OpinionRequests", "OwedMaterials", "Corrections", "LevyPayments", "Commitments", "Notices", "OutboxMessages", "AuditRecords", "OfficialDocuments", "SealUses", "SupervisionInspections", "HandlingAnomalies", "JointReviewMeetings", "MeetingParticipants", "MeetingTasks", "WindowTakes", "CaseEvents", "DecisionPublications"], StringComparer.Ordinal);

    private async Task TasksAsync(OfficeDbContext db, JointReviewMeeting held)
    {
        Organ organ = await db.Set<Organ>().AsNoTracking().OrderBy(o => o.Id).FirstAsync();
        DateTime at = new(2025, 1, 2, 1, 0, 0, DateTimeKind.Utc);
        AgendaItem item = AgendaItem.About(held, "议题", 1, "", asksVote: false, office.Clock);
        held.Convene(1, 1, new WorkingCalendar([], []), at.AddDays(-14));
        held.Open(at);
        held.Conclude(0, at);
        MeetingMinutes minutes = MeetingMinutes.Draft(held, "沈立民", office.Clock);
        MeetingTask task = MeetingTask.Set(held, item, minutes, organ, "", "修改总平面图", office.Clock.Today(), office.Clock);
        task.Issue();
        task.Close("已修改", "沈立民", office.Clock.Today());
        db.AddRange(item, minutes, task);
        await db.SaveChangesAsync();
        await CopyAsync(db, "MeetingTasks", "1 = 1", 12_000, new()
        {
            ["Id"] = Key(23), ["MeetingId"] = Key(21), ["OrganId"] = "o.id", ["LeadOrganId"] = "o.id", ["RegionCode"] = "o.region", ["DueOn"] = Day(), ["ClosedOn"] = $"CASE WHEN n.i % 60 = 0 THEN NULL ELSE {Day()} END",
        });
    }

    private async Task<Guid> OwingAsync()
    {
        Guid id = await office.Desk.SubmittedAsync("示范市第五实验小学新建工程", "示范市校舍建设中心");
        await office.Desk.ActAsync(id, CaseActor.WindowClerk, null, work => work.Case.Receive(work.Act));
        await office.Desk.ActAsync(id, CaseActor.WindowClerk, null, work => work.Case.Materials.ToList().ForEach(m =>
            work.Case.Judge(m.Id, m.MayBeOwed ? MaterialVerdict.Owed : MaterialVerdict.Complete, null, work.Act)));
        await office.Desk.ActAsync(id, CaseActor.WindowClerk, null, work =>
            work.Case.Accept(work.Act, work.Catalogue.Matter(CaseDesk.Matter).ReviewPoints, work.Calendar));
        return id;
    }

    private Task ChildrenAsync(OfficeDbContext db, string table, Guid of, int kind, int count, Dictionary<string, string> differing) =>
        CopyAsync(db, table, $"\"CaseId\" = {Literal(of)}", count, new(differing) { ["Id"] = Key(kind), ["CaseId"] = Key(2) });

    private static async Task CopyAsync(OfficeDbContext db, string table, string which, int count, Dictionary<string, string> differing)
    {
        List<string> columns = [.. db.Model.GetRelationalModel().Tables.Single(t => t.Name == table).Columns.Select(c => c.Name)];
        differing.Keys.ShouldBeSubsetOf(columns);
        await TellAsync(db, $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}),
            o(k, id, region, department) AS (SELECT ROW_NUMBER() OVER (ORDER BY "Id") - 1, "Id", "RegionCode", "DepartmentCode" FROM "Organs")
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(c => $"\"{c}\""))})
            SELECT {string.Join(", ", columns.Select(c => differing.GetValueOrDefault(c, $"s.\"{c}\"")))}
            FROM n JOIN o ON o.k = n.i % (SELECT COUNT(*) FROM "Organs") CROSS JOIN (SELECT * FROM "{table}" WHERE {which} LIMIT 1) s
            """);
    }

    // PostgreSQL counts by itself in time; SQLite is told once and never counts.
    private Task CountAsync(OfficeDbContext db) => isPostgres ? TellAsync(db, "ANALYZE") : Task.CompletedTask;

    private static Task<int> TellAsync(OfficeDbContext db, string sql) =>
#pragma warning disable EF1002 // Put together above.
        db.Database.ExecuteSqlRawAsync(sql);
#pragma warning restore EF1002

    private string Literal(Guid id) => isPostgres ? $"'{id}'::uuid" : $"'{id.ToString().ToUpperInvariant()}'";

    private string True => isPostgres ? "TRUE" : "1";

    private string False => isPostgres ? "FALSE" : "0";

    private string Key(int kind, string number = "n.i") => isPostgres
        ? $"('{kind:x8}-0000-7000-8000-' || lpad(to_hex({number}), 12, '0'))::uuid"
        : $"printf('{kind:X8}-0000-7000-8000-%012X', {number})";

    private string Text(string head, int digits, string number = "n.i") => isPostgres
        ? $"'{head}' || lpad(({number})::text, {digits}, '0')"
        : $"printf('{head}%0{digits}d', {number})";

    private string Instant() => isPostgres
        ? "timestamptz '2025-01-01' + n.i * interval '30 minutes'"
        : "strftime('%Y-%m-%d %H:%M:%S', '2025-01-01', '+' || (n.i * 30) || ' minutes')";

    private string Day() => isPostgres ? "date '2025-01-01' + n.i % 700" : "date('2025-01-01', '+' || (n.i % 700) || ' days')";
}
