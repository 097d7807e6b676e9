using ApprovalOffice.App.Features.Home;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Stages;

/// <summary>The window's work on a whole stage application, on both engines.</summary>
public sealed class StageIntakeTests
{
    private const string Resident = "11010519491231002X";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheDesk_ShowsAStageApplicationAsOneRow_AndFindsItByItsNumber(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await SubmittedAsync(office, "2026-990102-83-01-000701");
        StageDetails stage = await office.StageAsync(id);
        int waiting = stage.Cases.Count(c => c.State == CaseState.Submitted);
        waiting.ShouldBeGreaterThan(1);

        WindowList desk = await DeskAsync(office, new WindowFilter(WindowTab.ToReceive));
        TodayGroup home = (await office.AsAsync("clerk", s => s.GetRequiredService<TodayCounts>().ReadAsync(Ct))).Single(g => g.Key == "window");
        home.Counts.Single(c => c.Word == "待收件").Number.ShouldBe(desk.Counts[WindowTab.ToReceive]);
        WindowRow row = desk.Rows.ShouldHaveSingleItem();
        (row.StageId, row.Title, row.Matters, desk.Total, desk.Counts[WindowTab.ToReceive]).ShouldBe((id, stage.JointNumber, waiting, 1, 1));
        row.AcceptanceDue.ShouldBe(stage.Cases.Where(c => c.State == CaseState.Submitted).Min(c => c.Due));
        (await DeskAsync(office, new WindowFilter(WindowTab.ToReceive, stage.JointNumber))).Rows.ShouldHaveSingleItem().StageId.ShouldBe(id);
        string number = stage.Cases.Last(c => c.State == CaseState.Submitted).Number;
        (await DeskAsync(office, new WindowFilter(WindowTab.ToReceive, number))).Rows.ShouldHaveSingleItem().StageId.ShouldBe(id);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OneNotice_TellsAllThatLacks_WhatIsComplete_IsAccepted_AndOneAnswerGoesToEveryCase(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await SubmittedAsync(office, "2026-990102-83-01-000702");
        await DoAsync(office, id, (use, target) => use.ReceiveAsync(target, Ct));
        StageIntakeSheet sheet = await SheetAsync(office, id);
        IntakeMaterial shared = sheet.Materials.First(m => m.WantedBy.Count > 1);
        foreach (IntakeMaterial material in sheet.Materials)
        {
            StageJudgement judgement = material.Code == shared.Code
                ? new(material.Code, MaterialVerdict.NeedsCorrection, "未加盖公章")
                : new(material.Code, MaterialVerdict.Complete, null);
            await DoAsync(office, id, (use, target) => use.JudgeAsync(target, judgement, Ct));
        }

        sheet = await SheetAsync(office, id);
        StageIntakeRow[] lacking = [.. sheet.Matters.Where(m => m is { IsAtIntake: true, IsComplete: false })];
        lacking.Length.ShouldBe(shared.WantedBy.Count);
        StageTarget undated = sheet.Target;
        (await office.DoAsync<StageIntake>("clerk", use => use.CorrectAsync(undated, [new(shared.Code, "请加盖公章")], null, null, Ct))).Field.ShouldBe("DueOn");
        await DoAsync(office, id, (use, target) => use.CorrectAsync(target, [new(shared.Code, "请加盖公章")], new DateOnly(2026, 11, 30), "申请人要求从速", Ct));

        sheet = await SheetAsync(office, id);
        sheet.Matters.Count(m => m.State == CaseState.CorrectionRequested).ShouldBe(lacking.Length);
        sheet.Papers.Count(p => p.Title == "补正材料一次性告知书").ShouldBe(1);
        if (sheet.Matters.Any(m => m.IsComplete))
        {
            await DoAsync(office, id, (use, target) => use.AcceptAsync(target, Ct));
        }

        StageDetails asked = await office.StageAsync(id);
        StagePoint point = asked.Points.ShouldHaveSingleItem();
        point.AskedBy.Count.ShouldBe(lacking.Length);
        StageTarget silent = new(id, asked.Version);
        (await office.DoAsync<CorrectStage>("applicant", use => use.ResubmitAsync(silent, new Dictionary<string, string>(), Ct))).Field.ShouldBe($"Answer-{point.Key}");
        Guid upload = await office.UploadAsync("applicant", "sealed.pdf");
        await office.DoStageAsync<CorrectStage>(id, (use, target) => use.AttachAsync(target, shared.Code, upload, Ct));
        await office.DoStageAsync<CorrectStage>(id, (use, target) => use.AnswerAsync(target, new Dictionary<string, string> { [point.Key] = "已补盖" }, Ct));
        (await office.StageAsync(id)).Points.Single().Answer.ShouldBe("已补盖");
        await office.DoStageAsync<CorrectStage>(id, (use, target) => use.ResubmitAsync(target, new Dictionary<string, string>(), Ct));

        foreach (StageIntakeRow row in lacking)
        {
            ApprovalCase subject = await office.CaseAsync(row.CaseId);
            subject.State.ShouldBe(CaseState.Received);
            subject.Materials.Single(m => m.MaterialCode == shared.Code).Current.ShouldContain(f => f.FileName == "sealed.pdf");
        }

        await DoAsync(office, id, (use, target) => use.JudgeAsync(target, new StageJudgement(shared.Code, MaterialVerdict.Complete, null), Ct));
        await DoAsync(office, id, (use, target) => use.AcceptAsync(target, Ct));
        (await SheetAsync(office, id)).Matters.ShouldNotContain(m => m.IsAtIntake);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatWasNotCorrectedInTime_IsTerminatedByTheClerk_WithANoticeEach(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await SubmittedAsync(office, "2026-990102-83-01-000704");
        await CorrectAsync(office, id, "applicant");
        StageTarget early = (await SheetAsync(office, id)).Target;
        Outcome<int> tooEarly = await office.DoAsync<StageIntake>("clerk", use => use.TerminateAsync(early, Ct));
        tooEarly.Rule.ShouldBe(CaseRules.CorrectionPeriodRuns);

        office.Clock.Advance(TimeSpan.FromDays(45));
        StageIntakeSheet late = await SheetAsync(office, id);
        StageIntakeRow[] silent = [.. late.Matters.Where(m => m.IsUncorrected)];
        silent.ShouldNotBeEmpty();
        await DoAsync(office, id, (use, target) => use.TerminateAsync(target, Ct));
        StageIntakeSheet after = await SheetAsync(office, id);
        after.Matters.ShouldNotContain(m => m.IsUncorrected);
        after.Matters.Where(m => silent.Any(s => s.CaseId == m.CaseId)).ShouldAllBe(m => m.State == CaseState.Terminated);
        after.Papers.Count(p => p.Title.Contains("终止", StringComparison.Ordinal)).ShouldBe(silent.Length);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OfTwoClerksAtOnce_OneWins_AndTheOtherIsToldWhoDidWhat(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await SubmittedAsync(office, "2026-990102-83-01-000703");
        StageTarget target = (await SheetAsync(office, id)).Target;

        Outcome<int>[] outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            office.DoAsync<StageIntake>("clerk", use => use.ReceiveAsync(target, Ct)))));

        outcomes.Count(o => o.IsOk).ShouldBe(1, string.Join(" / ", outcomes.Select(o => o.Sentence)));
        Outcome<int> loser = outcomes.Single(o => !o.IsOk);
        (loser.Kind, loser.ConflictWith?.Who).ShouldBe((OutcomeKind.Conflict, "周晓岚"));

        // What was done to one case alone is a change of the whole as well.
        StageIntakeSheet seen = await SheetAsync(office, id);
        ApprovalCase one = await office.CaseAsync(seen.Matters.First(m => m.IsAtIntake).CaseId);
        (await office.DoAsync<JudgeMaterial>("clerk", use => use.RunAsync(
            new CaseTarget(one.Id, one.Version), new MaterialJudgement(one.Materials[0].Id, MaterialVerdict.NeedsCorrection, "缺页"), Ct))).IsOk.ShouldBeTrue();
        (await office.DoAsync<StageIntake>("clerk", use => use.AcceptAsync(seen.Target, Ct))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AnAuthorisationThatRanOutDuringTheCorrection_IsRenewed_AtTheStageAndItsCases(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await SubmittedAsync(office, "2026-990102-83-01-000704", "clerk", (use, at) =>
            use.CheckIdentityAsync(at, "李㛃", Resident, true, new DateOnly(2026, 10, 25), Ct));
        (StagePoint point, IReadOnlyDictionary<string, string> answer) = await CorrectAsync(office, id, "clerk");
        office.Clock.Advance(TimeSpan.FromDays(6));
        StageDetails late = await office.StageAsync(id, "clerk");
        StageGaps.OfCorrection(late, StageForm.Of(late), new DateOnly(2026, 10, 26)).ShouldContain(gap => gap.Id == "identity-name");
        StageTarget target = new(id, late.Version);
        (await office.DoAsync<CorrectStage>("clerk", use => use.ResubmitAsync(target, answer, Ct))).ShouldRefuse("CASE-044", "Identity");
        (await office.DoAsync<EditStage>("clerk", use => use.CheckIdentityAsync(target, "李㛃", Resident, true, new DateOnly(2026, 10, 25), Ct))).ShouldRefuse("CASE-044", "AuthorisedUntil");

        await office.DoStageAsync<EditStage>(id, (use, at) => use.CheckIdentityAsync(at, "李㛃", Resident, true, new DateOnly(2026, 12, 31), Ct), "clerk");
        StageDetails renewed = await office.StageAsync(id, "clerk");
        StageGaps.OfCorrection(renewed, StageForm.Of(renewed), new DateOnly(2026, 10, 26)).ShouldNotContain(gap => gap.Id == "identity-name");
        await office.DoStageAsync<CorrectStage>(id, (use, at) => use.ResubmitAsync(at, answer, Ct), "clerk");

        StageDetails done = await office.StageAsync(id, "clerk");
        done.Points.ShouldBeEmpty();
        foreach (StageCaseRow row in done.Cases.Where(c => point.AskedBy.Contains(c.MatterName)))
        {
            ApprovalCase subject = await office.CaseAsync(row.Id);
            subject.State.ShouldBe(CaseState.Received);
            subject.IdentityChecks.Select(c => c.AuthorisedUntil).ShouldBe([new DateOnly(2026, 10, 25), new DateOnly(2026, 12, 31)], ignoreOrder: true);
        }
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheApplicantThemselves_AnswersWhatTheWindowEntered_WhateverBecameOfTheAgent(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await SubmittedAsync(office, "2026-990102-83-01-000705", "clerk", (use, at) =>
            use.CheckIdentityAsync(at, "李㛃", Resident, true, new DateOnly(2026, 10, 25), Ct));
        (_, IReadOnlyDictionary<string, string> answer) = await CorrectAsync(office, id, "clerk");
        office.Clock.Advance(TimeSpan.FromDays(6));

        await office.DoStageAsync<CorrectStage>(id, (use, at) => use.ResubmitAsync(at, answer, Ct));

        (await office.StageAsync(id)).Points.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ARehearsedNotice_IsShown_AndNothingOfItIsKept(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await SubmittedAsync(office, "2026-990102-83-01-000706");
        await JudgeAsync(office, id);
        StageIntakeSheet sheet = await SheetAsync(office, id);
        int papers = await PapersAsync(office);
        StageCorrectionLine line = new(sheet.Materials.First(m => m.Verdict == MaterialVerdict.NeedsCorrection).Code, "请加盖公章");

        Rehearsal notice = new();
        Outcome<int> rehearsed = await office.DoAsync<StageIntake>("clerk", use => use.CorrectAsync(
            sheet.Target with { Rehearsal = notice }, [line], new DateOnly(2026, 11, 30), "申请人要求从速", Ct));
        rehearsed.IsOk.ShouldBeTrue(rehearsed.Sentence);
        notice.Papers.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Title.ShouldBe("补正材料一次性告知书"), p => p.Number.ShouldBe(Rehearsal.Number));
        PreviewedPaper.Of(notice).Single().Pages.ShouldNotBeEmpty();

        Rehearsal refused = new();
        (await office.DoAsync<StageIntake>("clerk", use => use.CorrectAsync(sheet.Target with { Rehearsal = refused }, [line], null, null, Ct))).Field.ShouldBe("DueOn");
        refused.Papers.ShouldBeEmpty();
        (await PapersAsync(office)).ShouldBe(papers);
        StageIntakeSheet after = await SheetAsync(office, id);
        after.Target.ShouldBe(sheet.Target);
        after.Matters.ShouldAllBe(m => m.State != CaseState.CorrectionRequested);
    }

    private static Task<int> PapersAsync(ReviewOffice office) => office.WithDbAsync(db => db.Set<OfficialDocument>().CountAsync(Ct));

    /// <summary>Judges all materials complete but one that several matters want.</summary>
    private static async Task<string> JudgeAsync(ReviewOffice office, Guid id)
    {
        await DoAsync(office, id, (use, target) => use.ReceiveAsync(target, Ct));
        StageIntakeSheet sheet = await SheetAsync(office, id);
        string shared = sheet.Materials.First(m => m.WantedBy.Count > 1).Code;
        await DoAsync(office, id, (use, target) => use.JudgeAsync(target, new StageJudgement(shared, MaterialVerdict.NeedsCorrection, "未加盖公章"), Ct));
        await DoAsync(office, id, (use, target) => use.JudgeRestAsync(target, Ct));
        return shared;
    }

    /// <summary>Asks for a correction of it; the answer.</summary>
    private static async Task<(StagePoint Point, IReadOnlyDictionary<string, string> Answer)> CorrectAsync(ReviewOffice office, Guid id, string who)
    {
        string shared = await JudgeAsync(office, id);
        await DoAsync(office, id, (use, target) => use.CorrectAsync(target, [new(shared, "请加盖公章")], new DateOnly(2026, 11, 30), "申请人要求从速", Ct));
        StagePoint point = (await office.StageAsync(id, who)).Points.ShouldHaveSingleItem();
        return (point, new Dictionary<string, string> { [point.Key] = "已补盖" });
    }

    private static async Task<Guid> SubmittedAsync(
        ReviewOffice office, string code, string who = "applicant", Func<EditStage, StageTarget, Task<Outcome<int>>>? before = null)
    {
        (Guid project, Guid work) = await office.ProjectAsync(code);
        Guid id = (await office.BeginAsync(project, work, "3", who)).Value;
        await office.FillAsync(id, who);
        if (before is not null)
        {
            await office.DoStageAsync(id, before, who);
        }

        await office.SubmitAsync(id, who);
        return id;
    }

    private static async Task<StageIntakeSheet> SheetAsync(ReviewOffice office, Guid id) =>
        (await office.AsAsync("clerk", s => s.GetRequiredService<StageIntakes>().FindAsync(id, Ct)))!;

    private static Task<WindowList> DeskAsync(ReviewOffice office, WindowFilter filter) =>
        office.AsAsync("clerk", s => s.GetRequiredService<WindowQueue>().FindAsync(filter, Ct));

    private static async Task DoAsync(ReviewOffice office, Guid id, Func<StageIntake, StageTarget, Task<Outcome<int>>> act)
    {
        StageTarget target = (await SheetAsync(office, id)).Target;
        Outcome<int> outcome = await office.DoAsync<StageIntake>("clerk", use => act(use, target));
        outcome.IsOk.ShouldBeTrue(outcome.Sentence);
    }
}
