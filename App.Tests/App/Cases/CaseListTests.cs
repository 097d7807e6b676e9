using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Cases.Sheets;
using ApprovalOffice.App.Features.Notices;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Browser;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>The reads of the cases, on both engines, each as the person who asks.</summary>
public sealed class CaseListTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheReads_FilterSortAndKeepScope(DatabaseProvider engine)
    {
        (DatabaseOptions place, string? cluster) = await TestOffice.PlaceAsync(engine, Preparation.OfTheTests);
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        Dictionary<string, string?> settings = new()
        {
            ["Office:RunJobs"] = "false",
            ["Database:Provider"] = engine.ToString(),
            ["Database:ConnectionString"] = place.ConnectionString,
        };
        try
        {
            await using OfficeHost office = new OfficeHost(clock, settings, place.DataFolder).Open();
            CaseFloor floor = new(office.Services);
            Guid draft = await floor.DraftAsync("滨河住宅一期");
            clock.Advance(TimeSpan.FromMinutes(1));
            Guid submitted = await floor.SubmittedAsync("滨河住宅二期");
            clock.Advance(TimeSpan.FromMinutes(1));
            Guid accepted = await floor.AcceptedAsync("示范小学");

            (await IdsAsync(floor, "clerk", new CaseFilter())).ShouldBe([accepted, submitted]);
            (await IdsAsync(floor, "applicant", new CaseFilter())).ShouldBe([accepted, submitted, draft], ignoreOrder: true);
            (await IdsAsync(floor, "reviewer", new CaseFilter { Group = "review" })).ShouldBe([accepted]);
            (await IdsAsync(floor, "utility", new CaseFilter())).ShouldBeEmpty();
            (await IdsAsync(floor, "clerk", new CaseFilter { Text = "滨河" })).ShouldBe([submitted]);
            (await IdsAsync(floor, "clerk", new CaseFilter { Text = "91990105MA7F14819N", Region = "990100" })).ShouldBe([accepted, submitted]);
            (await IdsAsync(floor, "clerk", new CaseFilter { Received = new(new DateOnly(2026, 10, 21), null) })).ShouldBeEmpty();
            (await IdsAsync(floor, "clerk", new CaseFilter { Received = new(null, new DateOnly(2026, 10, 20)), Sort = CaseSort.Number, Descending = false })).ShouldBe([submitted, accepted]);
            foreach ((string sort, _) in CaseSort.All)
            {
                (await IdsAsync(floor, "clerk", new CaseFilter { Sort = sort, Descending = true })).ShouldContain(accepted, sort);
            }

            (await IdsAsync(floor, "clerk", new CaseFilter { Light = Light.Green })).ShouldBe([accepted]);
            CaseSlice slice = await floor.AsAsync("clerk", s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter { Page = 99 }, CancellationToken.None));
            slice.ShouldSatisfyAllConditions(() => slice.Page.ShouldBe(1), () => slice.Total.ShouldBe(2));
            slice.Rows.Single(r => r.Id == submitted).ShouldSatisfyAllConditions(r => r.Light.ShouldBeNull(), r => r.Remaining.ShouldBe("受理期限剩 5 个工作日"));

            clock.Advance(TimeSpan.FromDays(200));
            (await IdsAsync(floor, "clerk", new CaseFilter { Light = Light.DeepRed })).ShouldBe([accepted]);

            (await SheetAsync(floor, "utility", accepted)).ShouldBeNull();
            (await SheetAsync(floor, "applicant", accepted))!.Review.ShouldBeNull();
            CaseSheet seen = (await SheetAsync(floor, "reviewer", accepted))!;
            seen.Review!.Findings.ShouldNotBeEmpty();
            seen.Hindrances.ShouldHaveSingleItem().Gate.ShouldBe("等待审查人员开始审查");
            seen.Clock.Promised.ShouldNotBeNull().ShouldContain("受理（当日不计）");
            seen.Clock.National.ShouldNotBeNull();
            seen.Steps.ShouldHaveSingleItem().Actions.ShouldContain(CaseTransitions.Of(CaseAction.StartReview).Name);
            (await SheetAsync(floor, "reviewer", draft)).ShouldBeNull();

            await PhoneIsShownAndRecordedAsync(floor, accepted);
            await NoticesAreTheOwnAsync(floor);
        }
        finally
        {
            if (cluster is not null)
            {
                await PostgresCluster.DropDatabaseAsync(cluster, place.ConnectionString);
            }

            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(place.DataFolder, recursive: true);
        }
    }

    private static async Task PhoneIsShownAndRecordedAsync(CaseFloor floor, Guid id)
    {
        (await floor.AsAsync("applicant", s => s.GetRequiredService<PersonalDataViews>().PhoneAsync(id, CancellationToken.None))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await floor.AsAsync("clerk", s => s.GetRequiredService<PersonalDataViews>().PhoneAsync(id, CancellationToken.None))).Value.ShouldBe("0000-8200088");
        string key = id.ToString();
        (await floor.WithAsync(db => db.Set<AuditRecord>().CountAsync(r => r.Kind == AuditKind.Viewed && r.EntityId == key))).ShouldBe(1);
    }

    private static async Task NoticesAreTheOwnAsync(CaseFloor floor)
    {
        await floor.DeliverNoticesAsync();
        NoticeSlice mine = await floor.AsAsync("applicant", s => s.GetRequiredService<NoticeList>().PageAsync(true, 1, CancellationToken.None));
        mine.Rows.ShouldHaveSingleItem().Title.ShouldBe("申请已受理");

        Outcome others = await floor.AsAsync("clerk", s => s.GetRequiredService<ReadNotices>().RunAsync(mine.Rows[0].Id, CancellationToken.None));
        others.IsOk.ShouldBeTrue();
        (await floor.AsAsync("applicant", s => s.GetRequiredService<NoticeList>().UnreadAsync(CancellationToken.None))).ShouldBe(1, "somebody else's notice was marked");

        await floor.AsAsync("applicant", s => s.GetRequiredService<ReadNotices>().RunForAllAsync(CancellationToken.None));
        (await floor.AsAsync("applicant", s => s.GetRequiredService<NoticeList>().UnreadAsync(CancellationToken.None))).ShouldBe(0);
    }

    private static async Task<List<Guid>> IdsAsync(CaseFloor floor, string userName, CaseFilter filter) =>
        [.. (await floor.AsAsync(userName, s => s.GetRequiredService<CaseList>().PageAsync(filter, CancellationToken.None))).Rows.Select(r => r.Id)];

    private static Task<CaseSheet?> SheetAsync(CaseFloor floor, string userName, Guid id) =>
        floor.AsAsync(userName, s => s.GetRequiredService<CaseSheets>().FindAsync(id, CancellationToken.None));
}
