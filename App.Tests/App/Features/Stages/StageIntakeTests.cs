using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Stages;

/// <summary>The window's work on a whole stage application, on both engines.</summary>
public sealed class StageIntakeTests
{
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

    private static async Task<Guid> SubmittedAsync(ReviewOffice office, string code)
    {
        (Guid project, Guid work) = await office.ProjectAsync(code);
        Guid id = (await office.BeginAsync(project, work, "3")).Value;
        await office.FillAsync(id);
        await office.SubmitAsync(id);
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
