using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Publications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Publications;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Reports.Workbooks;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Publications;

/// <summary>Decisions on licences are published within seven working days, by the organ that decided, beside the case.</summary>
public sealed class PublicationTests
{
    private const string Site = "http://credit.example/licences";

    private static readonly CancellationToken Ct = CancellationToken.None;

    // The cases are decided on Tuesday 2026-10-20; the seventh working day after it is Thursday the 29th.
    private static readonly DateOnly Decided = new(2026, 10, 20);

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ADecisionOnALicence_IsListedUntilItsOrganRecordsItsPublication(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ProposedAsync()).Single();
        (await PageAsync(office, "reviewer", PublicationTab.Open)).Rows.ShouldBeEmpty("nothing is decided yet");
        await GrantAsync(office, at);
        ApprovalCase granted = await office.CaseAsync(at.CaseId);

        PublicationRow row = (await PageAsync(office, "reviewer", PublicationTab.Open)).Rows.ShouldHaveSingleItem();
        row.ShouldSatisfyAllConditions(
            () => row.DecidedOn.ShouldBe(Decided),
            () => row.Due.ShouldBe(new DateOnly(2026, 10, 29)),
            () => (row.Light, row.LightWord).ShouldBe((Light.Green, "期限内")),
            () => row.Title.ShouldNotBeNullOrEmpty(),
            () => row.PaperNumber.ShouldNotBeNullOrEmpty(),
            () => row.IsOwn.ShouldBeTrue());
        (await PageAsync(office, "clerk", PublicationTab.Open)).Rows.ShouldHaveSingleItem().IsOwn.ShouldBeFalse();
        (await PageAsync(office, "leader", PublicationTab.Open)).Rows.ShouldHaveSingleItem();
        (await PageAsync(office, "reviewer-chengdong", PublicationTab.Open)).Rows.ShouldBeEmpty();

        // To the last moment of the last day it is in time.
        await AtAsync(office, new DateOnly(2026, 10, 27), Light.Yellow, "临近期限");
        await AtAsync(office, new DateOnly(2026, 10, 29), Light.Yellow, "临近期限");
        (await PageAsync(office, "reviewer", PublicationTab.Overdue)).Rows.ShouldBeEmpty();
        await AtAsync(office, new DateOnly(2026, 10, 30), Light.Red, "逾期未公示");
        (await PageAsync(office, "reviewer", PublicationTab.Overdue)).Rows.ShouldHaveSingleItem();

        // What is wrong is said at its field, and whose it is not is refused.
        PublicationTarget target = new(row.Id, row.Version);
        (await RecordAsync(office, "reviewer", null, Site, target)).ShouldSatisfyAllConditions(o => o.Rule!.Code.ShouldBe("PUBL-002"), o => o.Field.ShouldBe("PublishedOn"));
        (await RecordAsync(office, "reviewer", Decided, " ", target)).Field.ShouldBe("Site");
        (await RecordAsync(office, "clerk", Decided, Site, target)).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await RecordAsync(office, "reviewer-chengdong", Decided, Site, target)).Value.Refused.Single().Sentence.ShouldContain("由作出决定的机关登记公示");
        (await RecordAsync(office, "reviewer", Decided.AddDays(-1), Site, target)).Value.Refused.Single().Sentence.ShouldContain("不得早于决定日期");
        (await RecordAsync(office, "reviewer", new DateOnly(2026, 10, 31), Site, target)).Value.Done.ShouldBe(0);

        Outcome<PublicationResult> done = await RecordAsync(office, "reviewer", new DateOnly(2026, 10, 30), Site, target);
        (done.Value.Done, done.Value.Refused.Count).ShouldBe((1, 0));
        (await PageAsync(office, "reviewer", PublicationTab.Open)).Rows.ShouldBeEmpty();
        PublicationRow published = (await PageAsync(office, "reviewer", PublicationTab.Done)).Rows.ShouldHaveSingleItem();
        (published.PublishedOn, published.Site, published.Light, published.LightWord).ShouldBe((new DateOnly(2026, 10, 30), Site, Light.Grey, "逾期公示"));

        // Who saw it unpublished is told; whoever sees it as it is may put it right.
        (await RecordAsync(office, "approver", new DateOnly(2026, 10, 29), Site, target)).Value.Refused.ShouldHaveSingleItem();
        (await RecordAsync(office, "approver", new DateOnly(2026, 10, 29), Site, new PublicationTarget(row.Id, published.Version))).Value.Done.ShouldBe(1);
        (await PageAsync(office, "reviewer", PublicationTab.Done)).Rows.Single().LightWord.ShouldBe("按期公示");

        // The case knows nothing of it.
        ApprovalCase after = await office.CaseAsync(at.CaseId);
        (after.ChangedAt, after.Version, after.State).ShouldBe((granted.ChangedAt, granted.Version, granted.State));
        string key = row.Id.ToString();
        List<(AuditKind Kind, string? Operation)> told = await office.WithDbAsync(async db => (await db.Set<AuditRecord>().Where(r => r.EntityType == "DecisionPublication" && r.EntityId == key)
            .OrderBy(r => r.Id).Select(r => new { r.Kind, r.Operation, r.CaseNumber }).ToListAsync()).ConvertAll(r => (r.Kind, (string?)r.Operation)));
        told.Select(r => r.Kind).ShouldBe([AuditKind.Added, AuditKind.Changed, AuditKind.Changed]);
        told.Skip(1).ShouldAllBe(r => r.Operation == "登记公示");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SeveralAreRecordedAtOnce_AndARefusalIsListedToo(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget granted = (await office.ProposedAsync()).Single();
        CaseTarget denied = (await office.ReviewedAsync()).Single();
        await GrantAsync(office, granted);
        Outcome<int> proposed = await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(denied, CaseDecision.Deny, "不符合规划条件", Ct));
        proposed.IsOk.ShouldBeTrue(proposed.Sentence);
        Outcome<int> no = await office.DoAsync<DenyCase>("head", use => use.RunAsync(denied with { SeenVersion = proposed.Value }, "不符合规划条件", "可以申请行政复议或者提起行政诉讼", Ct));
        no.IsOk.ShouldBeTrue(no.Sentence);

        IReadOnlyList<PublicationRow> open = (await PageAsync(office, "reviewer", PublicationTab.Open)).Rows;
        open.Select(r => r.Decision).ShouldBe([CaseDecision.Grant, CaseDecision.Deny], ignoreOrder: true);
        PublicationTarget[] all = [.. open.Select(r => new PublicationTarget(r.Id, r.Version))];
        Outcome<PublicationResult> done = await RecordAsync(office, "reviewer", Decided, Site, [.. all, new PublicationTarget(Guid.CreateVersion7(DateTimeOffset.UnixEpoch), 1)]);
        (done.Value.Done, done.Value.Refused.Count).ShouldBe((2, 1));

        (await SheetAsync(office, "reviewer", "?tab=Done")).ShouldSatisfyAllConditions(
            rows => rows.Count.ShouldBe(2),
            rows => rows.Select(r => r["当前状态"]).ShouldAllBe(state => state == "有效"),
            rows => rows.Count(r => r["许可编号"].Length > 0).ShouldBe(1, "a refusal has no certificate"));
        (await SheetAsync(office, "reviewer", "?tab=Done&organ=" + Guid.Empty)).ShouldBeEmpty();
        (await SheetAsync(office, "reviewer-chengdong", "?tab=Done")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheFile_MasksANaturalPerson_AndHasTheOrderOfTheColumns(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ProposedAsync()).Single();
        await GrantAsync(office, at);
        const string Number = "11010519491231002X";
        await office.WithDbAsync(async db =>
        {
            Guid applicant = await db.Set<ApprovalCase>().Where(c => c.Id == at.CaseId).Select(c => c.Subject.ApplicantId).SingleAsync();
            Applicant holder = await db.Set<Applicant>().SingleAsync(a => a.Id == applicant);
            db.Entry(holder).Property(a => a.Kind).CurrentValue = ApplicantKind.NaturalPerson;
            db.Entry(holder).Property(a => a.CreditCode).CurrentValue = null;
            db.Entry(holder).Property(a => a.ResidentId).CurrentValue = ResidentId.Parse(Number);
            return await db.SaveChangesAsync();
        });

        Dictionary<string, string> line = (await SheetAsync(office, "reviewer", "")).ShouldHaveSingleItem();
        line.Values.ShouldNotContain(value => value.Contains(Number, StringComparison.Ordinal));
        (line["行政相对人类别"], line["自然人证件号码"], line["统一社会信用代码"], line["法定代表人"]).ShouldBe(("自然人", "110***********002X", "", ""));
        line["数据来源单位统一社会信用代码"].ShouldBe(line["许可机关统一社会信用代码"]);
        line["许可机关统一社会信用代码"].Length.ShouldBe(18);
        line.Keys.Take(6).ShouldBe(["行政相对人名称", "行政相对人类别", "统一社会信用代码", "法定代表人", "自然人证件号码", "行政许可决定文书名称"]);
    }

    private static async Task AtAsync(ReviewOffice office, DateOnly day, Light light, string word)
    {
        office.Clock.SetUtcNow(new DateTimeOffset(day.ToDateTime(new TimeOnly(15, 59)), TimeSpan.Zero));
        PublicationRow row = (await PageAsync(office, "reviewer", PublicationTab.Open)).Rows.ShouldHaveSingleItem();
        (row.Light, row.LightWord).ShouldBe((light, word), $"{day}");
    }

    private static async Task GrantAsync(ReviewOffice office, CaseTarget at)
    {
        Outcome<int> granted = await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", Ct));
        granted.IsOk.ShouldBeTrue(granted.Sentence);
    }

    private static Task<PublicationPageOf> PageAsync(ReviewOffice office, string person, PublicationTab tab) =>
        office.AsAsync(person, s => s.GetRequiredService<PublicationList>().FindAsync(tab, null, 1, Ct));

    private static Task<Outcome<PublicationResult>> RecordAsync(ReviewOffice office, string person, DateOnly? on, string site, params PublicationTarget[] targets) =>
        office.AsAsync(person, s => s.GetRequiredService<RecordPublication>().RunAsync(targets, on, site, Ct));

    private static Task<List<Dictionary<string, string>>> SheetAsync(ReviewOffice office, string person, string query) => office.AsAsync(person, async s =>
    {
        PublicationExport export = s.GetServices<IDetailSource>().OfType<PublicationExport>().Single();
        await using ReadSnapshot moment = await s.GetRequiredService<PageReads>().OpenAsync(Ct);
        List<Dictionary<string, string>> lines = [];
        await foreach (SheetValue[] row in export.RowsAsync(moment.Db, query, Ct))
        {
            lines.Add(export.Columns.Zip(row).ToDictionary(pair => pair.First.Title, pair => pair.Second.Text ?? ""));
        }

        lines.Count.ShouldBe((int)await export.CountAsync(moment.Db, query, Ct));
        return lines;
    });
}
