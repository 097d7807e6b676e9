using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Statements;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Review;

/// <summary>Visits to the site, hearing, third parties and statements, by the people who do it, on both engines.</summary>
public sealed class ProceedingsTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly DateOnly Today = new(2026, 10, 20);

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ASite_IsVisitedByTwo_OnADayThatCanBe(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        (await InspectAsync(office, "clerk", at, Today, "许国强、孙丽", "属实")).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await InspectAsync(office, "reviewer", at, null, "许国强、孙丽", "属实")).ShouldRefuse("CASE-005", "On");
        (await InspectAsync(office, "reviewer", at, Today.AddDays(1), "许国强、孙丽", "属实")).ShouldRefuse("CASE-079", "On");
        (await InspectAsync(office, "reviewer", at, Today.AddYears(-1), "许国强、孙丽", "属实")).ShouldRefuse("CASE-079", "On");
        (await InspectAsync(office, "reviewer", at, Today, "许国强、许国强", "属实")).ShouldRefuse("CASE-036", "Officers");
        (await InspectAsync(office, "reviewer", at, Today, "许国强、孙丽", " ")).ShouldRefuse("CASE-005", "Record");
        at = (await InspectAsync(office, "reviewer", at, Today, "许国强, 孙丽", "现场与总平面图一致")).Done(at);
        ReviewProceeding seen = (await SheetAsync(office, at)).Proceedings.ShouldHaveSingleItem();
        (seen.Name, seen.Words).ShouldBe(("现场核查", "2026-10-20 许国强、孙丽 核查：现场与总平面图一致"));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AHearing_IsToldAskedForAndHeld_BeforeTheDecision(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        (await StatementsAsync(office, at)).ShouldSatisfyAllConditions(s => s.HearingAskBy.ShouldBeNull(), s => s.MayAsk.ShouldBeFalse(), s => s.MayState.ShouldBeTrue());
        (await NoteAsync(office, "reviewer", at, CaseAction.InformOfHearing, " ")).ShouldRefuse("CASE-005", "Words");
        at = (await NoteAsync(office, "reviewer", at, CaseAction.InformOfHearing, "拟准予，涉及相邻住宅日照")).Done(at);
        OfficialDocument told = await office.WithDbAsync(db => db.Set<OfficialDocument>().SingleAsync(d => d.CaseId == at.CaseId && d.Code == "WS-08"));
        told.Model.ShouldContain("涉及相邻住宅日照");
        (await StatementsAsync(office, at)).ShouldSatisfyAllConditions(s => s.HearingAskBy.ShouldBe(new DateOnly(2026, 10, 27)), s => s.MayAsk.ShouldBeTrue());

        (await NoteAsync(office, "applicant", at, CaseAction.RecordStatement, " ")).ShouldRefuse("CASE-005", "Words");
        at = (await NoteAsync(office, "applicant", at, CaseAction.RecordStatement, "日照分析报告已经第三方复核")).Done(at);
        at = (await NoteAsync(office, "applicant", at, CaseAction.RequestHearing, "")).Done(at);
        StatementSheet asked = await StatementsAsync(office, at);
        (asked.MayAsk, asked.HearingIsAsked).ShouldBe((false, true));
        asked.Lines.Select(l => l.Name).ShouldBe(["申请听证", "陈述申辩", "告知听证权利"]);

        CaseTarget proposed = (await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct))).Done(at);
        proposed = (await office.DoAsync<EndorseProposal>("approver", use => use.RunAsync(proposed, "同意", Ct))) is { IsOk: true } endorsed ? endorsed.Done(proposed) : proposed;
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(proposed, "同意", Ct))).ShouldRefuse("CASE-038");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AHearing_IsNotAskedForTooLate_ByTheApplicant(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        at = (await NoteAsync(office, "reviewer", at, CaseAction.InformOfHearing, "拟准予，涉及相邻权")).Done(at);
        office.Clock.Advance(TimeSpan.FromDays(8));
        (await StatementsAsync(office, at)).MayAsk.ShouldBeFalse();
        Outcome<int> late = await NoteAsync(office, "applicant", at, CaseAction.RequestHearing, "要求听证");
        late.ShouldRefuse("CASE-080");
        late.Sentence!.ShouldContain("2026-10-27");

        // A letter that came in time is entered by the office on a later day.
        at = (await NoteAsync(office, "reviewer", at, CaseAction.RequestHearing, "10 月 26 日邮寄收到书面申请")).Done(at);
        (await SheetAsync(office, at)).HearingIsAsked.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OnlyWhoDecides_ReportsUpward_AndNamesTheOrgan(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        (await office.DoAsync<RecordProceeding>("reviewer", use => use.RunAsync(at, CaseAction.ReportUpward, "初审同意", "省自然资源厅", Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await office.DoAsync<RecordProceeding>("head", use => use.RunAsync(at, CaseAction.ReportUpward, "初审同意", " ", Ct))).ShouldRefuse("CASE-005", "Organ");
        at = (await office.DoAsync<RecordProceeding>("head", use => use.RunAsync(at, CaseAction.ReportUpward, "初审同意", "省自然资源厅", Ct))).Done(at);
        at = (await NoteAsync(office, "reviewer", at, CaseAction.InformThirdParty, "已书面告知东侧住户")).Done(at);
        at = (await NoteAsync(office, "reviewer", at, CaseAction.RecordStatement, "东侧住户：担心日照。采纳，已复核")).Done(at);
        (await SheetAsync(office, at)).Proceedings.Select(p => p.Name).ShouldBe(["陈述申辩", "告知利害关系人", "转报上级机关"]);
        (await StatementsAsync(office, at)).Lines.ShouldNotContain(l => l.Name == "转报上级机关");
    }

    private static Task<Outcome<int>> InspectAsync(ReviewOffice office, string who, CaseTarget at, DateOnly? on, string officers, string record) =>
        office.DoAsync<InspectSite>(who, use => use.RunAsync(at, on, officers, record, Ct));

    private static Task<Outcome<int>> NoteAsync(ReviewOffice office, string who, CaseTarget at, CaseAction action, string words) =>
        office.DoAsync<RecordProceeding>(who, use => use.RunAsync(at, action, words, null, Ct));

    private static async Task<ReviewSheet> SheetAsync(ReviewOffice office, CaseTarget at) =>
        (await office.AsAsync("reviewer", s => s.GetRequiredService<ReviewFile>().LoadAsync(at.CaseId, Ct)))!;

    private static async Task<StatementSheet> StatementsAsync(ReviewOffice office, CaseTarget at) =>
        (await office.AsAsync("applicant", s => s.GetRequiredService<StatementSheets>().FindAsync(at.CaseId, Ct)))!;
}
