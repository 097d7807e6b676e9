using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Workbooks;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Reports.Pdf;
using ApprovalOffice.Tests.Support.Databases;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Meetings;

/// <summary>The minutes are drafted from the record, objected to, signed and issued; what was resolved is followed until it is closed.</summary>
public sealed class MinutesTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Minutes_AreSignedByAll_OrItIsSaidWhyNot_AndIssued(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        Guid id = await office.ConvenedAsync(at);
        (await WriteAsync(office, w => w.DraftAsync(id, Ct))).Rule?.Code.ShouldBe("MEET-040");
        await office.HoldAsync(id);
        (await WriteAsync(office, w => w.CirculateAsync(id, Ct))).Rule?.Code.ShouldBe("MEET-049");
        (await WriteAsync(office, w => w.DraftAsync(id, Ct))).IsOk.ShouldBeTrue();
        (await WriteAsync(office, w => w.DraftAsync(id, Ct))).Rule?.Code.ShouldBe("MEET-050");
        MinutesView view = await ViewAsync(office, "coordinator", id);
        view.Paragraphs.Count.ShouldBe(2);
        view.Paragraphs[1].Text.ShouldContain("示范市住房和城乡建设局原则同意，需修改：登高场地长度不足。");
        view.Paragraphs[1].Text.ShouldContain("条件：1. 消防车道净宽度 4 米（北侧）。");
        (await ViewAsync(office, "zj-reviewer", id)).Minutes.ShouldBeNull("a draft is the convener's");

        Guid item = await office.WithDbAsync(db => db.Set<AgendaItem>().Where(i => i.MeetingId == id).Select(i => i.Id).SingleAsync());
        Guid housing = (await office.OrganAsync("ZJ")).Id;
        (await FollowAsync(office, "coordinator", f => f.SetAsync(id, item, null, "", "修改总平面图", new DateOnly(2026, 10, 29), Ct))).Field.ShouldBe(nameof(MeetingTask.OrganId));
        (await FollowAsync(office, "coordinator", f => f.SetAsync(id, item, housing, "钱某", "复核修改后的总平面图", new DateOnly(2026, 10, 21), Ct))).Field.ShouldBe(nameof(MeetingTask.DueOn));
        (await FollowAsync(office, "coordinator", f => f.SetAsync(id, item, housing, "钱某", "复核修改后的总平面图", new DateOnly(2026, 10, 29), Ct))).IsOk.ShouldBeTrue();
        (await FollowAsync(office, "zj-reviewer", f => f.SetAsync(id, item, housing, "", "另一项", new DateOnly(2026, 10, 29), Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await ListAsync(office, "zj-reviewer", MeetingTaskTab.Open)).ShouldBeEmpty("nothing binds before the minutes are issued");

        Guid mine = await office.ParticipantAsync(id, "ZJ"), water = await office.ParticipantAsync(id, "SW"), lead = await office.ParticipantAsync(id, "ZRZY");
        (await SignAsync(office, "zj-reviewer", s => s.SignAsync(id, mine, Ct))).Rule?.Code.ShouldBe("MEET-042");
        (await WriteAsync(office, w => w.CirculateAsync(id, Ct))).IsOk.ShouldBeTrue();
        (await SignAsync(office, "zj-reviewer", s => s.SignAsync(id, mine, Ct))).IsOk.ShouldBeTrue();
        (await SignAsync(office, "zj-reviewer", s => s.SignAsync(id, mine, Ct))).Rule?.Code.ShouldBe("MEET-048");
        (await SignAsync(office, "sw-reviewer", s => s.SignAsync(id, mine, Ct))).IsOk.ShouldBeFalse("nobody signs for another");
        (await SignAsync(office, "sw-reviewer", s => s.SignAsync(id, water, Ct))).Rule?.Code.ShouldBe("MEET-048", "the water bureau was not there");
        Guid paragraph = view.Paragraphs[1].Id;
        (await SignAsync(office, "zj-reviewer", s => s.ObjectAsync(id, mine, paragraph, "“原则同意”应写明限于设计方案", Ct))).IsOk.ShouldBeTrue();
        (await WriteAsync(office, w => w.IssueAsync(id, Ct))).Rule?.Code.ShouldBe("MEET-044");
        MinutesObjection objection = (await ViewAsync(office, "coordinator", id)).Objections.ShouldHaveSingleItem();
        (await WriteAsync(office, w => w.EditAsync(id, paragraph, 0, "关于设计方案，会议原则同意。𠮷", Ct))).IsOk.ShouldBeTrue();
        (await WriteAsync(office, w => w.EditAsync(id, paragraph, 0, "另一份修改", Ct))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await ViewAsync(office, "coordinator", id)).Signatures.ShouldBeEmpty("who signed other words signs again");
        (await WriteAsync(office, w => w.ReplyAsync(id, objection.Id, 0, "已按意见修改", Ct))).IsOk.ShouldBeTrue();
        Outcome unsigned = await WriteAsync(office, w => w.IssueAsync(id, Ct));
        (unsigned.Rule?.Code, unsigned.Sentence.Contains("示范市住房和城乡建设局", StringComparison.Ordinal)).ShouldBe(("MEET-045", true));
        (await SignAsync(office, "coordinator", s => s.SignAsync(id, lead, Ct))).IsOk.ShouldBeTrue();
        (await WriteAsync(office, w => w.AbsentAsync(id, mine, " ", Ct))).Rule?.Code.ShouldBe("MEET-013");
        (await WriteAsync(office, w => w.AbsentAsync(id, mine, "参会人员调离，单位书面同意", Ct))).IsOk.ShouldBeTrue();
        (await ViewAsync(office, "applicant", id)).Minutes.ShouldBeNull("the applicant reads what is issued");
        (await WriteAsync(office, w => w.IssueAsync(id, Ct))).IsOk.ShouldBeTrue();
        (await WriteAsync(office, w => w.EditAsync(id, paragraph, 1, "又改一次", Ct))).Rule?.Code.ShouldBe("MEET-041");
        (await ViewAsync(office, "applicant", id)).Paragraphs.Count.ShouldBe(2);

        MeetingPaper paper = await office.WithDbAsync(db => db.Set<MeetingPaper>().AsNoTracking().SingleAsync(p => p.Code == MeetingPaper.Minutes));
        paper.Number.ShouldMatch("会纪〔2026〕1号$");
        string text = string.Concat(Paper.Texts(PaperDrawings.Draw(paper.ModelName, paper.Model))).Replace(" ", "", StringComparison.Ordinal);
        text.ShouldContain("会议原则同意。𠮷");
        text.ShouldContain("复核修改后的总平面图");
        text.ShouldContain("2026年10月29日前完成");

        byte[] book = TableWorkbook.Create(OpinionSummary.Of((await office.SheetAsync("coordinator", id))!, new SheetNotes
        {
            Title = "会商意见汇总表", MadeBy = "沈立民", MadeAt = new DateTime(2026, 10, 22), DataAsOf = new DateTime(2026, 10, 22), Version = "ApprovalOffice", Filters = [],
        }));
        using XLWorkbook read = new(new MemoryStream(book));
        string[] cells = [.. read.Worksheet(1).CellsUsed().Select(c => c.GetString())];
        cells.ShouldContain("示范市住房和城乡建设局");
        cells.ShouldContain("登高场地长度不足");
        cells.ShouldContain("原则同意，修改后办理");

        MeetingTask task = (await ListAsync(office, "zj-reviewer", MeetingTaskTab.Open)).ShouldHaveSingleItem();
        (task.LightOn(new DateOnly(2026, 10, 22)), task.LightOn(new DateOnly(2026, 10, 27)), task.LightOn(new DateOnly(2026, 10, 30))).ShouldBe((Light.Green, Light.Yellow, Light.Red));
        (await ListAsync(office, "coordinator", MeetingTaskTab.Led)).ShouldHaveSingleItem();
        (await ListAsync(office, "sw-reviewer", MeetingTaskTab.Open)).ShouldBeEmpty();
        (await FollowAsync(office, "sw-reviewer", f => f.CloseAsync(task.Id, task.Version, "已复核", [], Ct))).Rule?.Code.ShouldBe("MEET-051");
        (await FollowAsync(office, "zj-reviewer", f => f.CloseAsync(task.Id, task.Version, "", [], Ct))).Field.ShouldBe(nameof(MeetingTask.Evidence));
        (await FollowAsync(office, "zj-reviewer", f => f.CloseAsync(task.Id, task.Version - 1, "已复核，符合要求", [], Ct))).Kind.ShouldBe(OutcomeKind.Conflict);
        Guid upload = await office.UploadAsync("zj-reviewer", "复核记录.pdf");
        (await FollowAsync(office, "zj-reviewer", f => f.CloseAsync(task.Id, task.Version, "已复核，符合要求", [upload], Ct))).IsOk.ShouldBeTrue();
        (await office.WithDbAsync(db => db.Set<MeetingTask>().AsNoTracking().SingleAsync(t => t.Id == task.Id))).EvidenceFiles.Single().FileName.ShouldBe("复核记录.pdf");
        (await ListAsync(office, "coordinator", MeetingTaskTab.Closed)).ShouldHaveSingleItem().Id.ShouldBe(task.Id, "who asked for it sees that it is done");
        (await FollowAsync(office, "coordinator", f => f.CloseAsync(task.Id, task.Version + 1, "再销一次", [], Ct))).Rule?.Code.ShouldBe("MEET-047");
        (await ListAsync(office, "zj-reviewer", MeetingTaskTab.Closed)).ShouldHaveSingleItem().Evidence.ShouldBe("已复核，符合要求");
    }

    private static Task<Outcome> WriteAsync(ReviewOffice office, Func<WriteMinutes, Task<Outcome>> act) => office.AsAsync("coordinator", s => act(s.GetRequiredService<WriteMinutes>()));

    private static Task<Outcome> SignAsync(ReviewOffice office, string person, Func<SignMinutes, Task<Outcome>> act) => office.AsAsync(person, s => act(s.GetRequiredService<SignMinutes>()));

    private static Task<Outcome> FollowAsync(ReviewOffice office, string person, Func<FollowTasks, Task<Outcome>> act) => office.AsAsync(person, s => act(s.GetRequiredService<FollowTasks>()));

    private static async Task<IReadOnlyList<MeetingTask>> ListAsync(ReviewOffice office, string person, MeetingTaskTab tab) =>
        (await office.AsAsync(person, s => s.GetRequiredService<MeetingTaskList>().ReadAsync(tab, null, Ct))).Rows;

    private static Task<MinutesView> ViewAsync(ReviewOffice office, string person, Guid id) => office.AsAsync(person, async s =>
        await s.GetRequiredService<MinutesReading>().FindAsync((await s.GetRequiredService<MeetingSheets>().FindAsync(id, Ct))!, Ct));
}
