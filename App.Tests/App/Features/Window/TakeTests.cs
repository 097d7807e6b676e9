using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Window;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Window;

/// <summary>Who has which application at the window.</summary>
public sealed class TakeTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task CallNext_TakesTheFirstThatNobodyHas_AndPutBackAndLapseBringItBack(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid[] waiting = [.. (await office.JudgedAsync(2)).Select(c => c.CaseId)];

        Guid first = (await NextAsync(office, "clerk")).Value!.IntakeId;
        Guid second = (await NextAsync(office, "clerk2")).Value!.IntakeId;
        new[] { first, second }.ShouldBe(waiting, ignoreOrder: true);
        Outcome<WindowRow> none = await NextAsync(office, "clerk");
        (none.Kind, none.Sentence).ShouldBe((OutcomeKind.NotFound, "没有可取的申请：等待受理的都已办完，或者都有人在办。"));

        WindowRow[] rows = [.. (await office.AsAsync("clerk2", s => s.GetRequiredService<WindowQueue>().FindAsync(new WindowFilter(WindowTab.ToJudge), Ct))).Rows];
        rows.Single(r => r.Id == first).Held!.Words.ShouldBe("周晓岚 09:00 起");
        rows.Single(r => r.Id == second).Held!.Words.ShouldBe("您 09:00 起");

        Outcome held = await TakeAsync(office, "clerk2", first);
        (held.Rule, held.Sentence).ShouldBe((WindowTakeRules.HeldByOther, "TAKE-001 本件正由其他窗口人员办理：周晓岚"));
        (await office.AsAsync("clerk2", s => s.GetRequiredService<PutBackCase>().RunAsync(first, null, Ct))).Rule.ShouldBe(WindowTakeRules.NotHeld);
        (await office.AsAsync("clerk", s => s.GetRequiredService<PutBackCase>().RunAsync(first, "等申请人带原件", Ct))).IsOk.ShouldBeTrue();
        (await NextAsync(office, "clerk2")).Value!.IntakeId.ShouldBe(first);

        office.Clock.Advance(TimeSpan.FromMinutes(119));
        (await NextAsync(office, "clerk")).IsOk.ShouldBeFalse();
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        (await NextAsync(office, "clerk")).IsOk.ShouldBeTrue();
        (await MineAsync(office, "clerk2")).Rows.ShouldBeEmpty();

        List<string?> told = await office.WithDbAsync(db => db.Set<AuditRecord>().Where(r => r.EntityType == "WindowTake").OrderBy(r => r.Id).Select(r => (string?)r.Operation).ToListAsync());
        told.ShouldBe(["取件", "取件", "放回", "取件", "取件"]);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhoWorksOnIt_HasTakenIt_AndWhatLeavesTheWindow_IsInNobodysHands(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        List<CaseTarget> cases = await office.JudgedAsync(3);
        Guid material = (await office.CaseAsync(cases[0].CaseId)).Materials[0].Id;
        CaseTarget at = (await office.DoAsync<JudgeMaterial>("clerk", use => use.RunAsync(cases[0], new MaterialJudgement(material, MaterialVerdict.Complete, null), Ct))).Done(cases[0]);
        (await HeldAsync(office, "clerk", at.CaseId))!.IsMine.ShouldBeTrue();

        // The law's days do not wait for the desk's order: a colleague's acceptance is none the worse, and the holder is told.
        office.Clock.Advance(TimeSpan.FromMinutes(30));
        (await office.DoAsync<AcceptCase>("clerk2", use => use.RunAsync(at, Ct))).IsOk.ShouldBeTrue();
        WindowTake ended = (await TakesAsync(office)).Single();
        (ended.ClerkName, ended.End, ended.EndedAt - ended.TakenAt).ShouldBe(("周晓岚", WindowTakeEnd.Finished, TimeSpan.FromMinutes(30)));
        (await NoticesAsync(office, "take-finished:")).ShouldHaveSingleItem();
        (await TakeAsync(office, "clerk", at.CaseId)).Rule.ShouldBe(WindowTakeRules.NotWaiting);

        // Accepted without having been taken, and withdrawn while taken.
        (await office.DoAsync<AcceptCase>("clerk2", use => use.RunAsync(cases[1], Ct))).IsOk.ShouldBeTrue();
        (await TakeAsync(office, "clerk2", cases[2].CaseId)).IsOk.ShouldBeTrue();
        (await office.DoAsync<WithdrawApplication>("applicant", use => use.RunAsync(cases[2], "方案调整", Ct))).IsOk.ShouldBeTrue();
        List<WindowTake> all = await TakesAsync(office);
        all.Count.ShouldBe(3);
        all.ShouldAllBe(t => t.End == WindowTakeEnd.Finished);
        (await NoticesAsync(office, "take-finished:")).ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AnActInTheSecondHalf_ProlongsIt_AndAColleaguesDoesNotTakeIt(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.JudgedAsync()).Single();
        Guid material = (await office.CaseAsync(at.CaseId)).Materials[0].Id;
        foreach ((string clerk, int minutes, string until) in new[] { ("clerk", 0, "11:00"), ("clerk", 60, "11:00"), ("clerk2", 5, "11:00"), ("clerk", 5, "12:10"), ("clerk2", 120, "14:10") })
        {
            office.Clock.Advance(TimeSpan.FromMinutes(minutes));
            at = (await office.DoAsync<JudgeMaterial>(clerk, use => use.RunAsync(at, new MaterialJudgement(material, MaterialVerdict.Complete, null), Ct))).Done(at);
            HeldIntake held = (await HeldAsync(office, "clerk", at.CaseId))!;
            (ApprovalOffice.App.Shell.OfficeTime.ToLocal(held.LapsesAt).ToString("HH:mm"), held.IsMine).ShouldBe((until, minutes != 120));
        }
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AColleague_TakesOverHavingSaidSo_AndAShiftIsHandedOver(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        List<CaseTarget> cases = await office.JudgedAsync(3);
        foreach (CaseTarget at in cases)
        {
            (await TakeAsync(office, "clerk", at.CaseId)).IsOk.ShouldBeTrue();
        }

        Outcome over = await office.AsAsync("clerk2", s => s.GetRequiredService<TakeCase>().TakeOverAsync(cases[0].CaseId, Ct));
        over.Sentence.ShouldBe("已从周晓岚接手，系统已通知对方。");
        (await NoticesAsync(office, "take-over:")).Single().ShouldBe(await IdAsync(office, "周晓岚"));
        (await HeldAsync(office, "clerk", cases[0].CaseId))!.ClerkName.ShouldBe("贺雨桐");

        TakesView mine = await MineAsync(office, "clerk");
        mine.Rows.Select(r => r.IntakeId).ShouldBe(cases.Skip(1).Select(c => c.CaseId), ignoreOrder: true);
        mine.Rows.ShouldAllBe(r => r.Title.StartsWith("990100-ZRZY-2026-") && r.What.Length > 0 && r.ProjectName.Length > 0);
        (string code, string name) = mine.Colleagues.ShouldHaveSingleItem();
        name.ShouldBe("贺雨桐");

        Guid[] all = [.. mine.Rows.Select(r => r.TakeId)];
        Outcome unnamed = await GiveAsync(office, all, "", null);
        (unnamed.Rule, unnamed.Field).ShouldBe((WindowTakeRules.SameWindow, "ColleagueId"));
        (await GiveAsync(office, all, (await IdAsync(office, "陈思远")).ToString(), null)).Rule.ShouldBe(WindowTakeRules.SameWindow);
        (await GiveAsync(office, [], code, null)).Rule.ShouldBe(WindowTakeRules.NothingChosen);
        (await GiveAsync(office, [all[0], Guid.CreateVersion7(office.Clock.GetUtcNow())], code, null)).Rule.ShouldBe(WindowTakeRules.NotHeld);
        (await GiveAsync(office, [all[0]], code, "申请人下午来补章")).Sentence.ShouldBe("已将 1 件交接给贺雨桐，系统已通知对方。");
        TakeRow given = (await MineAsync(office, "clerk2")).Rows.Single(r => r.TakeId == all[0]);
        (given.HandedOverBy, given.Note).ShouldBe(("周晓岚", "申请人下午来补章"));
        (await NoticesAsync(office, "take-given:")).Single().ShouldBe(Guid.Parse(code));

        (await GiveAsync(office, null, code, null)).IsOk.ShouldBeTrue();
        (await GiveAsync(office, null, code, null)).Rule.ShouldBe(WindowTakeRules.NothingChosen);
        (await MineAsync(office, "clerk2")).Rows.Count.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AStage_IsTakenAsAWhole_AndLetGoWhenNothingOfItWaits(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000705");
        Guid id = (await office.BeginAsync(project, work, "3")).Value;
        await office.FillAsync(id);
        await office.SubmitAsync(id);

        (await NextAsync(office, "clerk")).Value!.IntakeId.ShouldBe(id);
        StageIntakeSheet sheet = await SheetAsync(office, id);
        (await TakeAsync(office, "clerk", sheet.Matters[0].CaseId)).Kind.ShouldBe(OutcomeKind.NotFound);
        (await NextAsync(office, "clerk2")).IsOk.ShouldBeFalse();

        StageIntakeRow refused = sheet.Matters[0];
        ApprovalCase one = await office.CaseAsync(refused.CaseId);
        AcceptanceRefusalForm form = new(RefusalGround.Other, null, "选址不在本市", "可以申请行政复议");
        (await office.DoAsync<RefuseAcceptance>("clerk2", use => use.RunAsync(new CaseTarget(one.Id, one.Version), form, Ct))).IsOk.ShouldBeTrue();
        (await HeldAsync(office, "clerk", id))!.IsMine.ShouldBeTrue();

        sheet = await SheetAsync(office, id);
        (await office.DoAsync<StageIntake>("clerk", use => use.JudgeRestAsync(sheet.Target, Ct))).IsOk.ShouldBeTrue();
        sheet = await SheetAsync(office, id);
        (await office.DoAsync<StageIntake>("clerk", use => use.AcceptAsync(sheet.Target, Ct))).IsOk.ShouldBeTrue();
        (await SheetAsync(office, id)).IsJudging.ShouldBeFalse();
        (await TakesAsync(office)).Single().End.ShouldBe(WindowTakeEnd.Finished);
    }

    private static Task<Outcome<WindowRow>> NextAsync(ReviewOffice office, string clerk) => office.AsAsync(clerk, s => s.GetRequiredService<CallNextCase>().RunAsync(Ct));

    private static Task<Outcome> TakeAsync(ReviewOffice office, string clerk, Guid intake) => office.AsAsync(clerk, s => s.GetRequiredService<TakeCase>().RunAsync(intake, Ct));

    private static Task<Outcome> GiveAsync(ReviewOffice office, Guid[]? takes, string colleague, string? note) =>
        office.AsAsync("clerk", s => s.GetRequiredService<HandOverTakes>().RunAsync(takes, colleague, note, Ct));

    private static Task<HeldIntake?> HeldAsync(ReviewOffice office, string clerk, Guid intake) => office.AsAsync(clerk, s => s.GetRequiredService<TakeReading>().OfAsync(intake, Ct));

    private static Task<TakesView> MineAsync(ReviewOffice office, string clerk) => office.AsAsync(clerk, s => s.GetRequiredService<TakeReading>().MineAsync(Ct));

    private static Task<List<WindowTake>> TakesAsync(ReviewOffice office) => office.WithDbAsync(db => db.Set<WindowTake>().AsNoTracking().ToListAsync());

    private static Task<List<Guid>> NoticesAsync(ReviewOffice office, string key) => office.WithDbAsync(async db =>
        (await db.Set<OutboxMessage>().Where(m => m.IdempotencyKey.StartsWith(key)).Select(m => m.Recipient).ToListAsync()).ConvertAll(Guid.Parse));

    private static Task<Guid> IdAsync(ReviewOffice office, string name) => office.WithDbAsync(db => db.Set<Person>().Where(p => p.Name == name).Select(p => p.Id).SingleAsync());

    private static async Task<StageIntakeSheet> SheetAsync(ReviewOffice office, Guid id) =>
        (await office.AsAsync("clerk", s => s.GetRequiredService<StageIntakes>().FindAsync(id, Ct)))!;
}
