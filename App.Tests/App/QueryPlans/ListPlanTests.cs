using ApprovalOffice.App.Features.Acceptance;
using ApprovalOffice.App.Features.Agents;
using ApprovalOffice.App.Features.Anomalies;
using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Archiving;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Cases.Views;
using ApprovalOffice.App.Features.Drawings;
using ApprovalOffice.App.Features.Duties;
using ApprovalOffice.App.Features.Home;
using ApprovalOffice.App.Features.Inspections;
using ApprovalOffice.App.Features.Joint;
using ApprovalOffice.App.Features.Measures;
using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.Features.MonthlyReturns;
using ApprovalOffice.App.Features.Notices;
using ApprovalOffice.App.Features.Outbox;
using ApprovalOffice.App.Features.People;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Publications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Review.Bulk;
using ApprovalOffice.App.Features.Seals;
using ApprovalOffice.App.Features.Trail;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.QueryPlans;

/// <summary>What the engines do for a page of each list, as the person who opens it, in an office of years.</summary>
public sealed class ListPlanTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task EveryList_IsReadByItsIndexes(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        await new LargeOffice(office).FillAsync();
        await AssertReadByIndexesAsync(office, Lists(), fault => !fault.EndsWith("StageApplications", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheStagesOfALeadDepartment_AreReadByTheirIndexes(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        await new LargeOffice(office).FillStagesAsync();
        await AssertReadByIndexesAsync(
            office,
            from person in (string[])["coordinator", "reform", "reviewer-chengdong"]
            from all in (bool[])[false, true]
            select new OpenedList(all ? "joint all" : "joint", person, s => s.GetRequiredService<JointList>().ReadAsync(all, null, None)) { InOrder = true, SeesAll = person == "reform" },
            fault => !fault.EndsWith("Cases", StringComparison.Ordinal));
        await AssertReadByIndexesAsync(
            office,
            from person in (string[])["reform", "reviewer-chengdong", "applicant"]
            select new OpenedList("acceptances", person, s => s.GetRequiredService<AcceptanceList>().ReadAsync(null, None)) { InOrder = true, SeesAll = person == "reform" },
            fault => fault.Contains("Acceptance", StringComparison.Ordinal) || fault.Contains("sorts", StringComparison.Ordinal));
    }

    // Of the tables that the office was filled with.
    private static async Task AssertReadByIndexesAsync(PlacedOffice office, IEnumerable<OpenedList> lists, Func<string, bool> counts)
    {
        CaseFloor floor = new(office.Host.Services);
        List<string> faults = [];
        foreach (OpenedList list in lists)
        {
            List<SentQuery> sent = await SentAsync(floor, list);
            sent.ShouldNotBeEmpty(list.ToString());
            foreach (QueryPlan plan in await floor.WithAsync(db => PlansAsync(db, sent)))
            {
                faults.AddRange(list.FaultsOf(plan).Where(counts).Select(fault => $"{list}: {fault}\n{plan}"));
            }
        }

        faults.ShouldBeEmpty(string.Join('\n', faults));
    }

    /// <summary>What stands in every name, in a few, in none, and letters.</summary>
    private static string[] Texts { get; } = ["工程", "建丅", "工程建丅", "没有", "gc"];

    internal static async Task<List<SentQuery>> SentAsync(CaseFloor floor, OpenedList list)
    {
        List<SentQuery> sent = [];
        using (CommandWatch.Start(command => sent.Add(SentQuery.Of(command))))
        {
            await floor.AsAsync(list.Person, async services =>
            {
                // What was asked to sign the person in is not the list's.
                sent.Clear();
                await list.Read(services);
                return true;
            });
        }

        return sent;
    }

    internal static async Task<List<QueryPlan>> PlansAsync(OfficeDbContext db, List<SentQuery> sent)
    {
        List<QueryPlan> plans = [];
        foreach (SentQuery query in sent)
        {
            plans.Add(await QueryPlan.OfAsync(db, query, LargeOffice.Large));
        }

        return plans;
    }

    /// <summary>Every list of the office, as those see it who open it.</summary>
    internal static IEnumerable<OpenedList> Lists() => [.. Window(), .. Review(), .. Duties(), .. Common(), .. Narrowed(), .. Publications(), .. Measures(), .. Own(), .. Kept()];

    private static IEnumerable<OpenedList> Window()
    {
        foreach (string clerk in (string[])["clerk", "clerk-chengdong"])
        {
            foreach (WindowTab tab in WindowTabs.All)
            {
                yield return new($"window {tab}", clerk, s => s.GetRequiredService<WindowQueue>().FindAsync(new WindowFilter(tab), None))
                {
                    InOrder = tab is WindowTab.ToReceive or WindowTab.ToJudge or WindowTab.ToDeliver, SeesAll = clerk == "clerk",
                };
            }

            foreach (bool overdue in (bool[])[false, true])
            {
                yield return new($"to archive, overdue {overdue}", clerk, s => s.GetRequiredService<ArchiveList>().FindAsync(overdue, 1, None)) { InOrder = true, SeesAll = clerk == "clerk" };
            }

            foreach (string text in Texts)
            {
                yield return new($"window {text}", clerk, s => s.GetRequiredService<WindowQueue>().FindAsync(new WindowFilter(WindowTab.ToJudge, text), None)) { SeesAll = clerk == "clerk" };
            }

            yield return new("window mine", clerk, s => s.GetRequiredService<TakeReading>().MineAsync(None));
            yield return new("window mine counted", clerk, s => s.GetRequiredService<TakeReading>().CountMineAsync(None));
            yield return new("window holder", clerk, s => s.GetRequiredService<TakeReading>().OfAsync(Guid.Empty, None));
            foreach (string scanned in Scanned)
            {
                yield return new($"scanned {scanned}", clerk, s => s.GetRequiredService<FindScanned>().RunAsync(scanned, None));
            }

            yield return new("projects of an owner", clerk, s => s.GetRequiredService<ProjectList>().ReadAsync(new ProjectFilter("12990101400127262P", "", "", 1), None));
            // What stands in nearly every name is found wherever the list is looked at.
            foreach (string text in Texts.Where(text => text is not ("工程" or "gc")))
            {
                yield return new($"projects {text}", clerk, s => s.GetRequiredService<ProjectList>().ReadAsync(new ProjectFilter(text, "", "", 1), None));
            }

            yield return new("window today", clerk, s => s.GetRequiredService<WindowToday>().ReadAsync(new TodayFilter(TodayAct.Accept), None));
            yield return new("window next", clerk, s => s.GetRequiredService<WindowQueue>().NextAsync(Guid.Empty, None)) { InOrder = true };
        }
    }

    /// <summary>A code of each kind, as a scanner reads it.</summary>
    private static string[] Scanned { get; } =
        ["2020-990102-83-01-000100", "990100-AAAA-2020-000100", "990100-BL-2026-000001", "12990101400127262P", "23456789ABCDEFGHJKMN", "文号〔2026〕17号"];

    private static IEnumerable<OpenedList> Review()
    {
        foreach (string reviewer in (string[])["reviewer", "reviewer-chengdong"])
        {
            foreach (ReviewTab tab in (ReviewTab[])[ReviewTab.Waiting, ReviewTab.Mine, ReviewTab.Department, ReviewTab.Opinions])
            {
                yield return new($"review {tab}", reviewer, s => s.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(tab), None)) { InOrder = tab is ReviewTab.Waiting or ReviewTab.Department };
            }

            foreach (string text in Texts)
            {
                yield return new($"review {text}", reviewer, s => s.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(ReviewTab.Waiting, text), None));
            }

            yield return new("review of a matter", reviewer, s => s.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(ReviewTab.Department) { Matter = "SX-2-001" }, None));
            yield return new("review of a stage", reviewer, s => s.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(ReviewTab.Department) { Stage = "2" }, None));
            yield return new("review of a light", reviewer, s => s.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(ReviewTab.Department) { Light = Light.Red }, None));
            yield return new("review next", reviewer, s => s.GetRequiredService<ReviewDesk>().NextAsync(new ReviewFilter(ReviewTab.Department), Guid.Empty, None)) { InOrder = true };
            yield return new("agents", reviewer, s => s.GetRequiredService<AgentReading>().ReadAsync(None));
        }

        foreach (ReviewTab tab in (ReviewTab[])[ReviewTab.Signing, ReviewTab.SignedByMe])
        {
            yield return new($"review {tab}", "approver-chengdong", s => s.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(tab), None)) { InOrder = tab == ReviewTab.Signing };
        }
    }

    private static IEnumerable<OpenedList> Duties()
    {
        foreach (string person in (string[])["clerk", "clerk-chengdong", "reviewer", "reviewer-chengdong"])
        {
            foreach (DutyKind kind in Enum.GetValues<DutyKind>())
            {
                yield return new($"duties {kind}", person, s => s.GetRequiredService<DutyList>().FindAsync(kind, 1, None)) { InOrder = person == "clerk", SeesAll = person == "clerk" };
            }
        }
    }

    private static IEnumerable<OpenedList> Common()
    {
        foreach (string person in (string[])["clerk", "clerk-chengdong", "reviewer", "reviewer-chengdong"])
        {
            bool isOfCity = person is "clerk" or "reviewer";
            yield return new("cases", person, s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter(), None)) { InOrder = person is "clerk" or "clerk-chengdong", SeesAll = person == "clerk" };
            foreach (string text in Texts)
            {
                yield return new($"cases {text}", person, s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter { Text = text }, None)) { SeesAll = person == "clerk" };
            }

            yield return new("views", person, s => s.GetRequiredService<CaseViewList>().ReadAsync(None));
            yield return new("projects", person, s => s.GetRequiredService<ProjectList>().ReadAsync(new ProjectFilter("", "", "", 1), None)) { InOrder = true, SeesAll = isOfCity };
            yield return new("inspections", person, s => s.GetRequiredService<InspectionList>().ReadAsync(new InspectionFilter(), None)) { InOrder = true, SeesAll = isOfCity };
            yield return new("anomalies", person, s => s.GetRequiredService<AnomalyList>().ReadAsync(new AnomalyFilter(), None)) { InOrder = true, SeesAll = isOfCity };
            yield return new("anomalies of all times", person, s => s.GetRequiredService<AnomalyList>().ReadAsync(new AnomalyFilter { Standing = AnomalyStanding.All }, None)) { InOrder = true, SeesAll = isOfCity };
            foreach (MeetingView view in Enum.GetValues<MeetingView>())
            {
                yield return new($"meetings {view}", person, s => s.GetRequiredService<MeetingCalendar>().ReadAsync(new MeetingFilter { View = view, Day = new DateOnly(2025, 1, 1) }, None)) { InOrder = true, SeesAll = isOfCity };
            }

            foreach (MeetingTaskTab tab in Enum.GetValues<MeetingTaskTab>())
            {
                yield return new($"meeting tasks {tab}", person, s => s.GetRequiredService<MeetingTaskList>().ReadAsync(tab, null, None)) { InOrder = true, SeesAll = isOfCity };
            }

            yield return new("meetings of the person", person, s => s.GetRequiredService<MeetingCalendar>().ReadAsync(new MeetingFilter { View = MeetingView.List, Day = new DateOnly(2025, 1, 1), IsMine = true }, None)) { InOrder = true };
            yield return new("expert review of a case", person, s => s.GetRequiredService<CaseExpertReview>().OfAsync(Guid.Empty, None));
            yield return new("drawings of a project", person, s => s.GetRequiredService<ProjectDrawings>().FindAsync(Guid.Empty, None));
            yield return new("meetings of a case", person, s => s.GetRequiredService<CaseMeetings>().OfAsync(Guid.Empty, None));
            yield return new("inspections overdue", person, s => s.GetRequiredService<InspectionList>().ReadAsync(new InspectionFilter { IsOverdue = true }, None)) { InOrder = true, SeesAll = isOfCity };
            yield return new("inspections of a project", person, s => s.GetRequiredService<InspectionList>().ReadAsync(new InspectionFilter { Project = "2020-990102-83-01-000100" }, None));
            yield return new("today", person, s => s.GetRequiredService<TodayCounts>().ReadAsync(None));
            yield return new("notices", person, s => s.GetRequiredService<NoticeList>().PageAsync(false, 1, None)) { InOrder = true };
        }
    }

    // What the list of cases may be narrowed by, for who sees one region, one organ, or all there is.
    private static IEnumerable<OpenedList> Narrowed()
    {
        FilterDays days = new(new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 31));
        (string Name, CaseFilter Filter, bool InOrder)[] all =
        [
            ("stage", new() { Stage = "3" }, true),
            ("department", new() { Department = "ZRZY" }, true),
            ("matter", new() { Matter = "SX-2-002" }, true),
            ("handler", new() { Handler = "陈思远" }, true),
            ("nobody", new() { Handler = "没有此人" }, true),
            ("region", new() { Region = "990101" }, true),
            ("red", new() { Light = Light.Red }, false),
            ("red of a stage", new() { Light = Light.Red, Stage = "3" }, false),
            ("in review", new() { Group = "review" }, false),
            ("mine", new() { Mine = true }, false),
            ("received", new() { Received = days }, false),
            ("due", new() { Due = days }, false),
            ("decided", new() { Decided = days }, false),
            ("decided in a department", new() { Decided = days, Department = "ZRZY" }, false),
        ];
        foreach (string person in (string[])["clerk", "clerk-chengdong", "reviewer", "reviewer-chengdong", "leader"])
        {
            bool seesAll = person is "clerk" or "leader";
            foreach ((string name, CaseFilter filter, bool inOrder) in all)
            {
                yield return new($"cases {name}", person, s => s.GetRequiredService<CaseList>().PageAsync(filter, None))
                {
                    InOrder = inOrder && (seesAll || person == "clerk-chengdong"), SeesAll = seesAll && name is "stage" or "department" or "matter" or "region",
                };
            }
        }
    }

    private static IEnumerable<OpenedList> Publications()
    {
        foreach (string person in (string[])["clerk", "clerk-chengdong", "reviewer", "reviewer-chengdong", "leader"])
        {
            foreach (PublicationTab tab in Enum.GetValues<PublicationTab>())
            {
                yield return new($"publications {tab}", person, s => s.GetRequiredService<PublicationList>().FindAsync(tab, null, 1, None)) { InOrder = person != "reviewer", SeesAll = person is "clerk" or "leader" };
            }
        }
    }

    private static IEnumerable<OpenedList> Measures()
    {
        // The last month of the filled years: few of all cases changed since.
        MeasureQuery month = new() { Month = new DateOnly(2026, 2, 1), Region = RegionCode.Parse("990102") };
        yield return new("measures", "reform", s => s.GetRequiredService<MeasureTable>().ReadAsync(month, None));
        yield return new("measures of the city", "reform", s => s.GetRequiredService<MeasureTable>().ReadAsync(month with { Region = RegionCode.Parse("990100"), IsOwnOnly = true }, None));
        yield return new("monthly returns", "monthly", s => s.GetRequiredService<ReturnList>().ReadAsync(new DateOnly(2026, 2, 1), None));
        yield return new("behind a measure", "reform", s => s.GetRequiredService<MeasureBehind>().ReadAsync("case.inhand", month, None));
    }

    private static IEnumerable<OpenedList> Own()
    {
        foreach (string group in (string[])["", .. ApplicationList.Groups.Select(g => g.Code)])
        {
            yield return new($"applications {group}", "applicant", s => s.GetRequiredService<ApplicationList>().ReadAsync(group, 1, None));
        }

        yield return new("projects", "applicant", s => s.GetRequiredService<ProjectList>().ReadAsync(new ProjectFilter("", "", "", 1), None));
        yield return new("today", "applicant", s => s.GetRequiredService<TodayCounts>().ReadAsync(None));
    }

    private static IEnumerable<OpenedList> Kept() =>
    [
        new("people", "sysadmin", s => s.GetRequiredService<PeopleList>().ReadAsync(new PeopleFilter("", null, null, null, 1), None)),
        new("trail", "auditadmin", s => s.GetRequiredService<TrailList>().ReadAsync(new TrailFilter(), None)) { InOrder = true, SeesAll = true },
        new("trail of a person", "auditadmin", s => s.GetRequiredService<TrailList>().ReadAsync(new TrailFilter { Person = "周晓岚" }, None)) { InOrder = true },
        Trail("of a case", new() { CaseNumber = "990100-AAAA-2020-000100" }),
        Trail("of a kind of record", new() { Record = "SigningStep" }),
        Trail("of a record", new() { Record = "ApprovalCase", RecordId = "copy-000100" }, inOrder: false),
        Trail("of what was viewed", new() { Kind = AuditKind.Viewed }),
        Trail("of some days", new() { From = new DateOnly(2025, 3, 1), To = new DateOnly(2025, 3, 8) }),
        Trail("further on", new() { After = new TrailPlace(new DateTime(2025, 3, 1, 0, 0, 0, DateTimeKind.Utc), 905_000) }, seesAll: true),
        new("messages", "sysadmin", s => s.GetRequiredService<OutboxList>().ReadAsync(false, 1, None)) { InOrder = true },
        new("seals", "auditadmin", s => s.GetRequiredService<AuditSealer>().SealAsync()) { InOrder = true },
        new("seal register", "auditadmin", s => s.GetRequiredService<SealList>().ReadAsync(new SealFilter(), None)) { InOrder = true, SeesAll = true },
        new("seal register of an organ", "approver-chengdong", s => s.GetRequiredService<SealList>().ReadAsync(new SealFilter(), None)) { InOrder = true },
        new("seal register by number", "auditadmin", s => s.GetRequiredService<SealList>().ReadAsync(new SealFilter { Number = "文号000017" }, None)),
        new("bulk grants", "approver-chengdong", s => s.GetRequiredService<BulkGrantList>().LatestAsync(None)),
        new("grantable cases", "approver-chengdong", s => s.GetRequiredService<GrantableCases>().ReadAsync(new BulkFilter(), None)),
        new("a file handed in", "auditadmin", s => s.GetRequiredService<IssuedPapers>().FindFileAsync(new string('a', 64), None)),
        new("deliveries", "sysadmin", s => s.GetRequiredService<OutboxDispatcher>().DispatchAsync()),
    ];

    /// <summary>The auditor's page as filtered; of one record there are a few lines, which may be sorted.</summary>
    private static OpenedList Trail(string name, TrailFilter filter, bool inOrder = true, bool seesAll = false) =>
        new($"trail {name}", "auditadmin", s => s.GetRequiredService<TrailList>().ReadAsync(filter, None)) { InOrder = inOrder, SeesAll = seesAll };
}
