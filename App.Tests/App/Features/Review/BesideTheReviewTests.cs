using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Review;

/// <summary>What happens beside the review of a case, by the people who do it, on both engines.</summary>
public sealed class BesideTheReviewTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Opinions_AreAskedAnsweredAndCancelled(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        at = await AskAsync(office, at, "SW");
        at = await AskAsync(office, at, "WW");
        ApprovalCase asked = await office.CaseAsync(at.CaseId);
        Guid water = asked.OpinionRequests.Single(o => o.OrganName.Contains("水利", StringComparison.Ordinal)).Id;
        Guid heritage = asked.OpinionRequests.Single(o => o.Id != water).Id;

        // Both were asked; neither speaks for the other.
        (await AnswerAsync(office, "SW", at, heritage, OpinionConclusion.Agree, "同意")).ShouldRefuse("CASE-041");

        (await AnswerAsync(office, "SW", at, water, null, "同意")).ShouldRefuse("CASE-005", "Conclusion");
        (await AnswerAsync(office, "SW", at, water, OpinionConclusion.Agree, " ")).ShouldRefuse("CASE-005", "Answer");
        at = (await AnswerAsync(office, "SW", at, water, OpinionConclusion.Disagree, "占用行洪通道")).Done(at);
        (await office.DoAsync<CancelOpinion>("reviewer", use => use.RunAsync(at, heritage, "", Ct))).ShouldRefuse("CASE-005", "Reason");
        at = (await office.DoAsync<CancelOpinion>("reviewer", use => use.RunAsync(at, heritage, "不涉及文物", Ct))).Done(at);
        (await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct))).ShouldRefuse("CASE-024");

        at = await AskAsync(office, at, "SW");
        Guid again = (await office.CaseAsync(at.CaseId)).OpinionRequests.Single(o => o.IsOpen).Id;
        at = (await AnswerAsync(office, "SW", at, again, OpinionConclusion.AgreeWithChanges, "调整退线后同意")).Done(at);
        ApprovalCase answered = await office.CaseAsync(at.CaseId);
        answered.OpinionRequests.Single(o => o.Id == again).ShouldSatisfyAllConditions(
            o => o.Round.ShouldBe(2), o => o.Conclusion.ShouldBe(OpinionConclusion.AgreeWithChanges), o => o.Answer.ShouldBe("调整退线后同意"));
        answered.Events[^1].PersonName.ShouldBe("许明川");
        (await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct))).Done(at);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ThePeriod_IsExtendedOnce_AndTheClockStopsAndGoesOn(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        DateOnly wall = (await office.CaseAsync(at.CaseId)).Due.StatutoryDue!.Value;
        (await office.DoAsync<ExtendPeriod>("reviewer", use => use.RunAsync(at, "情况复杂", Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await office.DoAsync<ExtendPeriod>("head", use => use.RunAsync(at, " ", Ct))).ShouldRefuse("CASE-005", "Reason");
        at = (await office.DoAsync<ExtendPeriod>("head", use => use.RunAsync(at, "情况复杂，需补充论证", Ct))).Done(at);
        ApprovalCase extended = await office.CaseAsync(at.CaseId);
        (extended.Extensions.Single().Days, extended.Due.StatutoryDue > wall).ShouldBe((10, true));
        (await office.DoAsync<ExtendPeriod>("head", use => use.RunAsync(at, "再延", Ct))).ShouldRefuse("CASE-004");

        SuspensionForm survey = new() { Kind = "听证", LegalGround = "行政许可法第四十五条", Reason = "相邻权利人申请", HearingOn = new DateOnly(2026, 11, 2), PlannedEndOn = new DateOnly(2026, 11, 3) };
        at = (await office.DoAsync<SuspendClock>("reviewer", use => use.RunAsync(at, survey, Ct))).Done(at);
        ApprovalCase stopped = await office.CaseAsync(at.CaseId);
        (stopped.Due.PromisedDue, stopped.Due.StatutoryDue).ShouldBe((null, null));
        (await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct))).ShouldRefuse("CASE-004");
        office.Clock.Advance(TimeSpan.FromDays(7));
        at = (await office.DoAsync<ResumeClock>("reviewer", use => use.RunAsync(at, stopped.Suspensions.Single().Id, "听证已举行", Ct))).Done(at);
        ApprovalCase resumed = await office.CaseAsync(at.CaseId);
        resumed.Due.StatutoryDue!.Value.ShouldBeGreaterThan(extended.Due.StatutoryDue!.Value);
        (await office.DoAsync<ResumeClock>("reviewer", use => use.RunAsync(at, stopped.Suspensions.Single().Id, null, Ct))).ShouldRefuse("CASE-003");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ARevision_OpensTheMaterials_AndTheApplicantHandsItIn(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        Guid plan = (await office.CaseAsync(at.CaseId)).Materials.Single(m => m.MaterialCode == "CL-201").Id;
        Guid upload = await office.UploadAsync("applicant", "总平面图-修改.pdf");
        (await office.DoAsync<AttachFile>("applicant", use => use.RunAsync(at, plan, upload, Ct))).ShouldRefuse("CASE-047");
        (await office.DoAsync<SubmitRevision>("applicant", use => use.RunAsync(at, "已改", Ct))).ShouldRefuse("CASE-041");

        office.Clock.Advance(TimeSpan.FromHours(1));
        RevisionForm form = new() { Points = "调整北侧退线", Consent = "申请人 10 月 20 日来电同意", DueOn = new DateOnly(2026, 10, 30) };
        (await office.DoAsync<BeginRevision>("reviewer", use => use.RunAsync(at, new RevisionForm { Points = "调整", DueOn = form.DueOn }, Ct))).ShouldRefuse("CASE-005", "Consent");
        at = (await office.DoAsync<BeginRevision>("reviewer", use => use.RunAsync(at, form, Ct))).Done(at);
        ApprovalCase revising = await office.CaseAsync(at.CaseId);
        (revising.Due.PromisedDue is null, revising.Due.StatutoryDue is null).ShouldBe((true, false));
        ApplicationDetails seen = (await office.AsAsync("applicant", s => s.GetRequiredService<ApplicationReading>().ReadAsync(at.CaseId, Ct)))!;
        (seen.IsOpen, seen.Revision?.Points, seen.Possible.Contains(CaseAction.EndRevision)).ShouldBe((true, "调整北侧退线", true));

        (await office.DoAsync<SubmitRevision>("applicant", use => use.RunAsync(at, " ", Ct))).ShouldRefuse("CASE-049", "Words");
        at = (await office.DoAsync<AttachFile>("applicant", use => use.RunAsync(at, plan, upload, Ct))).Done(at);
        office.Clock.Advance(TimeSpan.FromDays(1));
        at = (await office.DoAsync<SubmitRevision>("applicant", use => use.RunAsync(at, null, Ct))).Done(at);
        ApprovalCase revised = await office.CaseAsync(at.CaseId);
        (revised.HasOpen(OpenRow.Revision), revised.Due.PromisedDue is null, revised.Materials.Single(m => m.Id == plan).Current.Count()).ShouldBe((false, false, 2));
        revised.Events[^1].National.Single().Code.ShouldBe(NationalCode.CorrectionEnded);

        // What came in is looked at before anything is granted on it.
        (await ProposeAsync(office, at)).ShouldRefuse("CASE-060", "Materials");
        (await JudgeAsync(office, "clerk", at, plan, true, null)).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await JudgeAsync(office, "reviewer", at, plan, false, " ")).ShouldRefuse("CASE-005", "Reason");
        at = (await JudgeAsync(office, "reviewer", at, plan, false, "退线仍为 4 米")).Done(at);
        ReviewSheet sheet = (await office.AsAsync("reviewer", s => s.GetRequiredService<ReviewFile>().LoadAsync(at.CaseId, Ct)))!;
        sheet.Materials.Where(m => m.IsRevised).ShouldHaveSingleItem().Standing.ShouldBe(MaterialVerdict.NeedsCorrection);
        sheet.Hindrances.ShouldContain(h => h.Gate == "受理后修改的材料不符合，须再次修改" && h.Paper.EndsWith("退线仍为 4 米"));
        (await ProposeAsync(office, at)).ShouldRefuse("CASE-061", "Materials");
        at = (await JudgeAsync(office, "reviewer", at, plan, true, null)).Done(at);
        (await ProposeAsync(office, at)).Done(at);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ACaseChangesHands_ThenIsDeniedWithReasonsAndRemedies_OnPaper(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        at = (await office.DoAsync<StartReview>("reviewer2", use => use.RunAsync(at, Ct))).Done(at);
        ApprovalCase taken = await office.CaseAsync(at.CaseId);
        (taken.Organ.SectionId is null, taken.Organ.SectionName).ShouldBe((false, "行政审批科"));
        Guid other = await office.WithDbAsync(db => db.Set<Person>().Where(p => p.Name == "陈思远").Select(p => p.Id).SingleAsync());
        (await office.DoAsync<ReassignCase>("head", use => use.RunAsync(at, other, " ", Ct))).ShouldRefuse("CASE-005", "Reason");
        at = (await office.DoAsync<ReassignCase>("head", use => use.RunAsync(at, other, "承办人外出学习", Ct))).Done(at);
        (await office.CaseAsync(at.CaseId)).HandlerName.ShouldBe("陈思远");

        for (int point = 1; point <= taken.Findings.Count; point++)
        {
            int number = point;
            at = (await office.DoAsync<RecordFinding>("reviewer", use => use.RunAsync(at, number, number == 3
                ? ReviewConclusion.Fails : ReviewConclusion.Meets, "容积率 2.9 超出规划条件 2.5", Ct))).Done(at);
        }

        at = (await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Deny, "容积率超出规划条件", Ct))).Done(at);
        (await office.DoAsync<DenyCase>("head", use => use.RunAsync(at, "", "行政复议", Ct))).ShouldRefuse("CASE-005", "Reason");
        (await office.DoAsync<DenyCase>("head", use => use.RunAsync(at, "容积率超出规划条件", " ", Ct))).ShouldRefuse("CASE-005", "Remedies");
        at = (await office.DoAsync<DenyCase>("head", use => use.RunAsync(at, "容积率超出规划条件", "可以自收到之日起六十日内申请行政复议", Ct))).Done(at);
        OfficialDocument paper = await office.WithDbAsync(db => db.Set<OfficialDocument>().SingleAsync(d => d.CaseId == at.CaseId && d.Code == "WS-05"));
        paper.Model.ShouldContain("容积率超出规划条件");
        paper.Model.ShouldContain("可以自收到之日起六十日内申请行政复议");
        (await office.DoAsync<WithdrawApplication>("applicant", use => use.RunAsync(at, "不建了", Ct))).ShouldRefuse("CASE-001");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task APrerequisite_CountsWhenItIsValidlyPromised(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        await office.WithDbAsync(db => db.Set<PriorResult>().ExecuteDeleteAsync());
        Outcome<int> blocked = await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct));
        blocked.Rule!.Code.ShouldBe("CASE-022");

        List<Guid> promised = await office.PromisedPrerequisitesAsync(at.CaseId, new DateOnly(2026, 12, 1));
        promised.ShouldNotBeEmpty();
        ReviewSheet sheet = (await office.AsAsync("reviewer", s => s.GetRequiredService<ReviewFile>().LoadAsync(at.CaseId, Ct)))!;
        sheet.Hindrances.ShouldNotContain(h => h.Gate == "前置事项尚未办结");

        // A promise whose verification is overdue is valid no more.
        office.Clock.Advance(TimeSpan.FromDays(60));
        (await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct))).Rule!.Code.ShouldBe("CASE-022");
        office.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 19, 2, 0, 0, TimeSpan.Zero));
        await office.WithDbAsync(db => db.Set<Commitment>().ExecuteUpdateAsync(set => set
            .SetProperty(c => c.VerifiedOn, new DateOnly(2026, 11, 30)).SetProperty(c => c.Kept, true)));
        (await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct))).Done(at);
    }

    private static Task<Outcome<int>> ProposeAsync(ReviewOffice office, CaseTarget at) =>
        office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct));

    private static Task<Outcome<int>> JudgeAsync(ReviewOffice office, string who, CaseTarget at, Guid material, bool isInOrder, string? reason) =>
        office.DoAsync<JudgeRevisedMaterial>(who, use => use.RunAsync(at, material, isInOrder, reason, Ct));

    private static async Task<CaseTarget> AskAsync(ReviewOffice office, CaseTarget at, string department)
    {
        Guid organ = (await office.OrganAsync(department)).Id;
        OpinionForm form = new() { OrganId = organ, Question = "是否符合管理要求", DueOn = new DateOnly(2026, 10, 27), MustBeAnswered = true };
        return (await office.DoAsync<AskOpinion>("reviewer", use => use.RunAsync(at, form, Ct))).Done(at);
    }

    private static Task<Outcome<int>> AnswerAsync(ReviewOffice office, string department, CaseTarget at, Guid request, OpinionConclusion? conclusion, string answer) =>
        office.AsReviewerOfAsync(department, s => s.GetRequiredService<AnswerOpinion>().RunAsync(at, request, new OpinionAnswer { Conclusion = conclusion, Reasons = answer }, Ct));
}
