using ApprovalOffice.App.Features.Joint;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Reports.Pdf;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Joint;

/// <summary>What the lead department sees and does on the board of a stage, on both engines.</summary>
public sealed class JointBoardTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheBoard_SaysWhoHasIt_WhatTheySaid_AndWhatIsMissing(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Floor floor = await Floor.OpenAsync(office);
        JointBoard before = (await floor.BoardAsync())!;
        before.MayLead.ShouldBeTrue();
        before.Parts.Select(p => p.CaseId).Order().ShouldBe(floor.Cases.Select(c => c.Id).Order());
        before.Parts.Single(p => p.CaseId == floor.Part.Id).Waiting.ShouldContain(h => h.Gate == "等待审查人员开始审查");
        before.Progress.LimitDays.ShouldNotBeNull();
        (before.Progress.StartedOn, before.Progress.UsedDays).ShouldBe((new DateOnly(2026, 10, 20), 0));

        await floor.AskAsync("SW");
        await floor.AnswerAsync("SW", OpinionConclusion.AgreeWithChanges, Demand(ConditionTopic.Setback, 8, "河道保护规定 第12条"));
        await floor.AskAsync("WW");
        await floor.AnswerAsync("WW", OpinionConclusion.Disagree, Demand(ConditionTopic.GreenBelt, 6, null));
        office.Clock.Advance(TimeSpan.FromDays(2));

        JointBoard board = (await floor.BoardAsync())!;
        board.Progress.UsedDays.ShouldBe(2);
        board.Opinions.Count.ShouldBe(2);
        board.Findings.Select(f => f.Kind).ShouldBe([ConditionFindingKind.SharedGround, ConditionFindingKind.NoClause]);
        board.NewPoints.ShouldBe(2);
        board.Parts.Single(p => p.CaseId == floor.Part.Id).Waiting.ShouldContain(h => h.Gate == "有部门不同意，须协调后再次征求");

        (await office.AsReviewerOfAsync(floor.Stranger, s => s.GetRequiredService<JointReading>().ReadAsync(floor.StageId, Ct))).ShouldBeNull("it does not lead");
        JointSlice list = await floor.AsLeadAsync(s => s.GetRequiredService<JointList>().ReadAsync(all: false, null, Ct));
        JointRow row = list.Rows.ShouldHaveSingleItem();
        (row.Id, row.Finished, row.Cases).ShouldBe((floor.StageId, 0, floor.Cases.Count));
        (await office.AsReviewerOfAsync(floor.Stranger, s => s.GetRequiredService<JointList>().ReadAsync(all: true, null, Ct))).Rows.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ADeadline_LiesInsideTheStage_AndAReminderIsSentOnceADay(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Floor floor = await Floor.OpenAsync(office);
        DateOnly last = (await floor.BoardAsync())!.Progress.EndsOn!.Value;
        (await floor.DeadlineAsync(0, last.AddDays(1))).ShouldRefuse("JOINT-011", "DueOn");
        (await floor.DeadlineAsync(0, new DateOnly(2026, 10, 19))).ShouldRefuse("JOINT-010", "DueOn");
        (await floor.DeadlineAsync(0, null)).Field.ShouldBe("DueOn");
        (await floor.DeadlineAsync(0, new DateOnly(2026, 10, 23))).IsOk.ShouldBeTrue();
        (await floor.DeadlineAsync(0, new DateOnly(2026, 10, 26))).Kind.ShouldBe(OutcomeKind.Conflict, "somebody else set it meanwhile");
        (await floor.DeadlineAsync(1, new DateOnly(2026, 10, 26))).IsOk.ShouldBeTrue();

        (await floor.NudgeAsync("")).Field.ShouldBe("Words");
        (await floor.NudgeAsync("请尽快办理")).IsOk.ShouldBeTrue();
        (await floor.NudgeAsync("请尽快办理")).ShouldRefuse("JOINT-013");
        office.Clock.Advance(TimeSpan.FromDays(1));
        (await floor.NudgeAsync("请尽快办理")).IsOk.ShouldBeTrue();
        (await office.AsOfficialOfAsync(floor.Stranger, [ApprovalOffice.App.Access.Permissions.ReadCases, ApprovalOffice.App.Access.Permissions.CoordinateCases],
            s => s.GetRequiredService<JointActs>().NudgeAsync(floor.StageId, floor.Part.Id, null, "催", Ct))).Kind.ShouldBe(OutcomeKind.NotFound);

        await office.AsAsync("clerk", s => s.GetRequiredService<OutboxDispatcher>().DispatchAsync());
        List<string> told = await office.WithDbAsync(db => db.Set<Notice>().Where(n => n.Title == "催办" || n.Title == "牵头部门设定内部时限").Select(n => n.Title).ToListAsync(Ct));
        told.Count(t => t == "催办").ShouldBeGreaterThanOrEqualTo(2);
        told.ShouldContain("牵头部门设定内部时限");
        JointPart part = (await floor.BoardAsync())!.Parts.Single(p => p.CaseId == floor.Part.Id);
        (part.Deadline!.DueOn, part.Nudges.Count).ShouldBe((new DateOnly(2026, 10, 26), 2));
        var seen = await office.AsReviewerOfAsync(floor.Department, s => s.GetRequiredService<CaseJoint>().OfAsync(floor.Part.Id, Ct));
        (seen.Deadline!.DueOn, seen.Nudges.Count).ShouldBe((new DateOnly(2026, 10, 26), 2));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoCoordinatorsAtOnce_OneActs_AndTheOtherIsToldWhy(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Floor floor = await Floor.OpenAsync(office);
        await floor.AskAsync("SW");
        await floor.AnswerAsync("SW", OpinionConclusion.Disagree);
        await OneOfTwoAsync(() => floor.NudgeAsync("请尽快办理"), "JOINT-013");
        await OneOfTwoAsync(() => floor.DeadlineAsync(0, new DateOnly(2026, 10, 23)), null);
        await OneOfTwoAsync(() => floor.IssueAsync(new DateOnly(2026, 10, 27)), "JOINT-014");
    }

    private static async Task OneOfTwoAsync(Func<Task<Outcome>> act, string? code)
    {
        Outcome[] both = await Task.WhenAll(Task.Run(act), Task.Run(act));
        both.Count(o => o.IsOk).ShouldBe(1);
        both.Single(o => !o.IsOk).Rule?.Code.ShouldBe(code);
        both.Single(o => !o.IsOk).Kind.ShouldBe(code is null ? OutcomeKind.Conflict : OutcomeKind.Refused);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OneSheet_GathersWhatAllDemand_AndTheAnswersStandBesideEachPoint(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Floor floor = await Floor.OpenAsync(office);
        (await floor.IssueAsync(new DateOnly(2026, 10, 27))).ShouldRefuse("JOINT-014");
        await floor.AskAsync("SW");
        await floor.AnswerAsync("SW", OpinionConclusion.AgreeWithChanges, Demand(ConditionTopic.Setback, 8, "河道保护规定 第12条"), Demand(ConditionTopic.Runoff, 75, "海绵城市规划"));
        await floor.AskAsync("WW");
        await floor.AnswerAsync("WW", OpinionConclusion.Disagree);
        (await floor.IssueAsync(new DateOnly(2026, 10, 20))).ShouldRefuse("JOINT-015", "DueOn");
        (await floor.IssueAsync(new DateOnly(2026, 10, 27))).IsOk.ShouldBeTrue();
        (await floor.IssueAsync(new DateOnly(2026, 10, 27))).ShouldRefuse("JOINT-014");

        OpinionSheet sheet = (await floor.BoardAsync())!.Sheets.ShouldHaveSingleItem();
        sheet.Points.Count.ShouldBe(3);
        sheet.Number!.ShouldMatch("综意〔2026〕1号$");
        string paper = string.Concat(Paper.Texts((await office.AsAsync("applicant", s => s.GetRequiredService<SheetPaper>().DrawAsync(sheet.Id, Ct)))!)).Replace(" ", "", StringComparison.Ordinal);
        paper.ShouldContain("河道保护规定第12条");
        paper.ShouldContain("请逐条答复");
        (await office.AsReviewerOfAsync(floor.Stranger, s => s.GetRequiredService<SheetPaper>().DrawAsync(sheet.Id, Ct))).ShouldBeNull();
        VerificationCode.TryParse(sheet.VerificationCode, out VerificationCode code).ShouldBeTrue();
        (await office.AsAsync("clerk", s => s.GetRequiredService<IssuedPapers>().FindAsync(code, Ct)))!.Number.ShouldBe(sheet.Number);
        SheetView view = (await office.AsAsync("applicant", s => s.GetRequiredService<AnswerSheet>().ReadAsync(sheet.Id, Ct)))!;
        view.MayAnswer.ShouldBeTrue();
        (await office.AsReviewerOfAsync(floor.Stranger, s => s.GetRequiredService<AnswerSheet>().ReadAsync(sheet.Id, Ct))).ShouldBeNull();

        Dictionary<Guid, string> answers = view.Points.Take(2).ToDictionary(p => p.Id, p => $"第 {p.Sort} 条已修改");
        (await AnswerSheetAsync(office, sheet, answers)).Field.ShouldBe(OpinionSheetPoint.FieldOf(view.Points[2].Id));
        answers[view.Points[2].Id] = "外廊已取消";
        (await AnswerSheetAsync(office, sheet, answers)).IsOk.ShouldBeTrue();
        (await AnswerSheetAsync(office, sheet, answers)).IsOk.ShouldBeFalse("it was answered");
        string.Concat(Paper.Texts((await floor.AsLeadAsync(s => s.GetRequiredService<SheetPaper>().DrawAsync(sheet.Id, Ct)))!)).ShouldContain("外廊已取消");

        var seen = await office.AsReviewerOfAsync(floor.Department, s => s.GetRequiredService<CaseJoint>().OfAsync(floor.Part.Id, Ct));
        seen.Points.Select(p => p.Answer).ShouldBe(["第 1 条已修改", "第 2 条已修改", "外廊已取消"], ignoreOrder: true);

        // What is said afterwards goes into the next sheet, what was told stays in the first.
        await floor.AskAsync("WW");
        await floor.AnswerAsync("WW", OpinionConclusion.AgreeWithChanges, Demand(ConditionTopic.Height, 18, "文物保护单位建设控制地带规定"));
        (await floor.IssueAsync(new DateOnly(2026, 10, 27))).IsOk.ShouldBeTrue();
        (await floor.BoardAsync())!.Sheets.Select(s => (s.Round, s.Points.Count)).ShouldBe([(2, 1), (1, 3)]);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AllCoDepartments_AreAskedInOneAct_AndNobodyTwice(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await office.ReviewedAsync("SX-5-008", p => p), none = (await office.AcceptedAsync()).Single();
        OpinionForm one = new() { OrganId = (await office.OrganAsync("ZJ")).Id, Question = "请提出意见", DueOn = new DateOnly(2026, 10, 27) };
        int version = (await office.DoAsync<AskOpinion>("reviewer", use => use.RunAsync(at, one, Ct))).Value;
        OpinionForm all = new() { AsksAll = true, Question = "请提出意见", DueOn = new DateOnly(2026, 10, 27) };
        Outcome<int> asked = await office.DoAsync<AskOpinion>("reviewer", use => use.RunAsync(at with { SeenVersion = version }, all, Ct));
        asked.IsOk.ShouldBeTrue(asked.Sentence);
        string housing = (await office.OrganAsync("ZJ")).Name, relics = (await office.OrganAsync("WW")).Name;
        asked.Sentence.ShouldBe($"已向{relics}征求意见。{housing}已经征求过，没有重复征求。");
        (await office.CaseAsync(at.CaseId)).OpinionRequests.Select(o => (o.OrganName, o.Round)).ShouldBe([(housing, 1), (relics, 1)], ignoreOrder: true);
        Outcome<int> again = await office.DoAsync<AskOpinion>("reviewer", use => use.RunAsync(at with { SeenVersion = asked.Value }, all, Ct));
        (again.Field, again.IsOk).ShouldBe((nameof(OpinionForm.OrganId), false));
        (await office.DoAsync<AskOpinion>("reviewer", use => use.RunAsync(none, all, Ct))).Field.ShouldBe(nameof(OpinionForm.OrganId));
    }

    private static Task<Outcome> AnswerSheetAsync(ReviewOffice office, OpinionSheet sheet, Dictionary<Guid, string> answers) =>
        office.AsAsync("applicant", s => s.GetRequiredService<AnswerSheet>().RunAsync(sheet.Id, sheet.Version, answers, Ct));

    private static TypedCondition Demand(ConditionTopic topic, int amount, string? clause) =>
        new() { Topic = topic, Place = "东侧", Relation = ConditionRelation.AtLeast, Amount = $"{amount}", Text = $"{topic}要求", Clause = clause };

    private sealed class Floor(ReviewOffice office, Guid stageId, List<ApprovalCase> cases, ApprovalCase part, string lead, string department, string stranger)
    {
        public Guid StageId { get; } = stageId;

        public List<ApprovalCase> Cases { get; } = cases;

        public ApprovalCase Part { get; } = part;

        public string Department { get; } = department;

        public string Stranger { get; } = stranger;

        public static async Task<Floor> OpenAsync(ReviewOffice office)
        {
            (Guid id, List<ApprovalCase> cases, StageApplication stage) = await JointStage.SubmittedAsync(office);
            ApprovalCase part = cases.OrderBy(c => c.Matter.Code, StringComparer.Ordinal)
                .First(c => c.Organ.OrganId != stage.LeadOrganId && c.Organ.DepartmentCode is not ("SW" or "WW"));
            await JointStage.AcceptAsync(office, part.Id);
            string stranger = (await office.Host.Services.GetRequiredService<OfficeReference>().OrgansAsync(Ct)).All.First(o => o.RegionCode == part.Organ.RegionCode
                && o.Kind == ApprovalOffice.Data.Organs.OrganKind.AdministrativeOrgan && o.Id != stage.LeadOrganId && o.DepartmentCode is not ("SW" or "WW")
                && cases.All(c => c.Organ.DepartmentCode != o.DepartmentCode)).DepartmentCode;
            return new Floor(office, id, cases, part, (await JointStage.OrganOfAsync(office, stage.LeadOrganId)).DepartmentCode, part.Organ.DepartmentCode, stranger);
        }

        public Task<T> AsLeadAsync<T>(Func<IServiceProvider, Task<T>> act) => JointStage.AsCoordinatorAsync(office, lead, act);

        public Task<JointBoard?> BoardAsync() => AsLeadAsync(s => s.GetRequiredService<JointReading>().ReadAsync(StageId, Ct));

        public Task<Outcome> DeadlineAsync(int seen, DateOnly? due) => AsLeadAsync(s => s.GetRequiredService<JointActs>().SetDeadlineAsync(StageId, Part.Id, seen, due, Ct));

        public Task<Outcome> NudgeAsync(string words) => AsLeadAsync(s => s.GetRequiredService<JointActs>().NudgeAsync(StageId, Part.Id, null, words, Ct));

        public Task<Outcome> IssueAsync(DateOnly due) => AsLeadAsync(s => s.GetRequiredService<JointActs>().IssueSheetAsync(StageId, due, "请逐条答复", Ct));

        public async Task AskAsync(string asked)
        {
            office.Clock.Advance(TimeSpan.FromMinutes(1));
            OpinionForm form = new() { OrganId = (await office.OrganAsync(asked)).Id, Question = "请提出意见", DueOn = new DateOnly(2026, 10, 27) };
            CaseTarget at = await AtAsync();
            (await AsLeadAsync(s => s.GetRequiredService<AskOpinion>().RunAsync(at, form, Ct))).Done(at);
        }

        public async Task AnswerAsync(string asked, OpinionConclusion conclusion, params TypedCondition[] conditions)
        {
            office.Clock.Advance(TimeSpan.FromMinutes(1));
            CaseTarget at = await AtAsync();
            Guid request = (await office.CaseAsync(Part.Id)).OpinionRequests.Single(o => o.IsOpen).Id;
            (await office.AsReviewerOfAsync(asked, s => s.GetRequiredService<AnswerOpinion>().RunAsync(
                at, request, new OpinionAnswer { Conclusion = conclusion, Reasons = "意见如下", Conditions = conditions }, Ct))).Done(at);
        }

        private async Task<CaseTarget> AtAsync() => new(Part.Id, (await office.CaseAsync(Part.Id)).Version);
    }
}
