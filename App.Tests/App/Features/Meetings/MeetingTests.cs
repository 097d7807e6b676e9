using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Reports.Pdf;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Meetings;

/// <summary>The lead department calls a meeting; the departments name whom they send.</summary>
public sealed class MeetingTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheNotice_GoesOut_WithNumberPaperAndMessages_AndIsAnswered(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        Guid id = await office.PreparedAsync(at);
        (await office.SheetAsync("zj-reviewer", id)).ShouldBeNull("what is prepared is nobody else's business");
        MeetingSheet arranged = (await office.SheetAsync("coordinator", id))!;
        arranged.IsArranging.ShouldBeTrue();
        arranged.Participants.Select(p => p.Kind).ShouldBe([ParticipantKind.Organ, ParticipantKind.Organ, ParticipantKind.Organ, ParticipantKind.Applicant]);
        AgendaLine item = arranged.Items.ShouldHaveSingleItem();
        Guid file = Guid.Parse(item.Offered[0].Code);
        (await office.ArrangeAsync(id, (a, seen) => a.AddPaperAsync(id, seen, item.Item.Id, file, Ct))).IsOk.ShouldBeTrue();
        (await office.ArrangeAsync(id, (a, seen) => a.AddPaperAsync(id, seen, item.Item.Id, file, Ct))).Rule?.Code.ShouldBe("MEET-017");
        (await office.ArrangeAsync(id, (a, seen) => a.AddItemAsync(id, seen, item.CaseNumber!, "", false, Ct))).Rule?.Code.ShouldBe("MEET-006");
        (await office.ArrangeAsync(id, (a, seen) => a.AddItemAsync(id, seen, "学校周边道路与项目同步建成的问题", "道路由谁出资", true, Ct))).IsOk.ShouldBeTrue();
        (await office.ArrangeAsync(id, (a, seen) => a.ChangeAsync(id, seen, MeetingFloor.Form("2026-10-21"), Ct))).IsOk.ShouldBeTrue();
        Outcome late = await office.ConveneAsync(id, (c, seen) => c.RunAsync(id, seen, Ct));
        (late.Rule?.Code, late.Field).ShouldBe(("MEET-001", "Day"));
        (await office.WithDbAsync(db => db.Set<MeetingPaper>().CountAsync())).ShouldBe(0);
        (await office.ArrangeAsync(id, (a, seen) => a.ChangeAsync(id, seen, MeetingFloor.Form(), Ct))).IsOk.ShouldBeTrue();
        (await office.ConveneAsync(id, (c, seen) => c.RunAsync(id, seen, Ct))).IsOk.ShouldBeTrue();

        MeetingPaper paper = await office.WithDbAsync(db => db.Set<MeetingPaper>().AsNoTracking().SingleAsync());
        paper.Number.ShouldMatch("会〔2026〕1号$");
        string text = string.Concat(Paper.Texts(PaperDrawings.Draw(paper.ModelName, paper.Model))).Replace(" ", "", StringComparison.Ordinal);
        text.ShouldContain("2026年10月22日（星期四）9时30分至11时");
        text.ShouldContain("道路由谁出资");
        text.ShouldContain("请携带单位授权");
        (await office.AsAsync("clerk", s => s.GetRequiredService<IssuedPapers>().FindAsync(Parse(paper.VerificationCode), Ct)))!.Title.ShouldBe("关于召开实验小学设计方案联合审查会议的通知");
        (await office.WithDbAsync(db => db.Set<OutboxMessage>().CountAsync(m => m.IdempotencyKey.StartsWith("meeting:")))).ShouldBeGreaterThan(3);

        Guid mine = await office.ParticipantAsync(id, "ZJ");
        Guid reviewer = await office.PersonAsync("zj-reviewer"), approver = await office.PersonAsync("zj-approver");
        MeetingSheet called = (await office.SheetAsync("zj-reviewer", id))!;
        (called.IsLead, called.Answerable.Single()).ShouldBe((false, mine));
        called.Items[0].Papers.ShouldHaveSingleItem();
        (await office.AnswerAsync("zj-reviewer", a => a.AcceptAsync(id, mine, null, "", Ct))).Field.ShouldBe(nameof(MeetingParticipant.PersonId));
        (await office.AnswerAsync("reviewer", a => a.AcceptAsync(id, mine, reviewer, "", Ct))).Rule?.Code.ShouldBe("MEET-018");
        (await office.AnswerAsync("zj-reviewer", a => a.AcceptAsync(id, mine, reviewer, "", Ct))).IsOk.ShouldBeTrue();
        (await office.AnswerAsync("zj-reviewer", a => a.AcceptAsync(id, mine, approver, "", Ct))).Rule?.Code.ShouldBe("MEET-013");
        (await office.AnswerAsync("zj-approver", a => a.AcceptAsync(id, mine, approver, "业务人员出差", Ct))).IsOk.ShouldBeTrue();
        Guid water = await office.ParticipantAsync(id, "SW");
        (await office.AnswerAsync("sw-reviewer", a => a.DeclineAsync(id, water, "与本部门职责无关", Ct))).IsOk.ShouldBeTrue();
        MeetingSheet answered = (await office.SheetAsync("coordinator", id))!;
        answered.Participants.Select(p => p.Answer).ShouldBe([InvitationAnswer.Accepted, InvitationAnswer.Accepted, InvitationAnswer.Declined, InvitationAnswer.Pending], ignoreOrder: true);
        (await office.WithDbAsync(db => db.Set<AuditRecord>().AnyAsync(r => r.EntityType == nameof(MeetingParticipant) && r.Operation == "答复会议邀请"))).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OnlyWhoLeads_Convenes_AndOnlyWhoIsCalled_Sees(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        (await office.AsAsync("reviewer", s => s.GetRequiredService<PrepareMeeting>().RunAsync(MeetingFloor.Form(), at.CaseId, null, Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await office.AsOfficialOfAsync("ZJ", [ApprovalOffice.App.Access.Permissions.ReadCases, ApprovalOffice.App.Access.Permissions.CoordinateCases],
            s => s.GetRequiredService<PrepareMeeting>().RunAsync(MeetingFloor.Form(), at.CaseId, null, Ct))).Rule?.Code.ShouldBe("MEET-004");
        Guid id = await office.ConvenedAsync(at);
        (await office.SheetAsync("rf-reviewer", id)).ShouldBeNull("another department was not called");
        (await office.SheetAsync("sw-reviewer", id)).ShouldNotBeNull();
        (await office.SheetAsync("applicant", id)).ShouldNotBeNull("the applicant of the case is called");
        (await office.SheetAsync("clerk", id)).ShouldNotBeNull("the window sees its region");
        (await office.ConveneAsync(id, (c, seen) => c.CancelAsync(id, seen, "不开了", Ct), "zj-reviewer")).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await office.AsAsync("coordinator", s => s.GetRequiredService<ConveneMeeting>().CancelAsync(id, 0, "不开了", Ct))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await office.AsAsync("applicant", s => s.GetRequiredService<CaseMeetings>().OfAsync(at.CaseId, Ct))).Meetings.ShouldHaveSingleItem();
        (await office.AsAsync("coordinator", s => s.GetRequiredService<CaseMeetings>().OfAsync(at.CaseId, Ct))).MayConvene.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task APersonOrARoom_WantedTwice_IsSaid_AndAWithdrawnNotice_AsksAnew(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        List<CaseTarget> cases = await office.AcceptedAsync(2);
        Guid first = await office.ConvenedAsync(cases[0]);
        Guid second = await office.ConvenedAsync(cases[1], MeetingFloor.Form(from: "10:30", to: "12:00"));
        MeetingSheet sheet = (await office.SheetAsync("coordinator", second))!;
        sheet.Clashes.Select(c => (c.What, c.IsRoom, c.Span)).ShouldBe([("沈立民", false, "2026-10-22 09:30—11:00"), ("三楼第二会议室", true, "2026-10-22 09:30—11:00")]);
        Guid reviewer = await office.PersonAsync("zj-reviewer");
        foreach (Guid id in (Guid[])[first, second])
        {
            Guid mine = await office.ParticipantAsync(id, "ZJ");
            (await office.AnswerAsync("zj-reviewer", a => a.AcceptAsync(id, mine, reviewer, "", Ct))).IsOk.ShouldBeTrue();
        }

        (await office.SheetAsync("zj-reviewer", second))!.Clashes.Where(c => !c.IsRoom).ShouldHaveSingleItem().IsRoom.ShouldBeFalse();

        (await office.ConveneAsync(second, (c, seen) => c.WithdrawAsync(second, seen, "会议室另有安排", Ct))).IsOk.ShouldBeTrue();
        MeetingSheet anew = (await office.SheetAsync("coordinator", second))!;
        anew.Participants.Where(p => !p.IsLead).ShouldAllBe(p => p.Answer == InvitationAnswer.Pending && p.PersonId == null);
        MeetingPaper old = await office.WithDbAsync(db => db.Set<MeetingPaper>().AsNoTracking().SingleAsync(p => p.MeetingId == second));
        (await office.AsAsync("clerk", s => s.GetRequiredService<IssuedPapers>().FindAsync(Parse(old.VerificationCode), Ct)))!.Title.ShouldEndWith("（已撤回）");
        (await office.ArrangeAsync(second, (a, seen) => a.ChangeAsync(second, seen, MeetingFloor.Form("2026-10-23", place: "二楼第一会议室"), Ct))).IsOk.ShouldBeTrue();
        (await office.ConveneAsync(second, (c, seen) => c.RunAsync(second, seen, Ct))).IsOk.ShouldBeTrue();
        (await office.SheetAsync("coordinator", second))!.Clashes.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheCalendar_ShowsMonthWeekAndList_ToWhoIsCalled(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        foreach ((CaseTarget at, int i) in (await office.AcceptedAsync(3)).Select((t, i) => (t, i)))
        {
            await office.ConvenedAsync(at, MeetingFloor.Form($"2026-10-{22 + (i * 4)}"));
        }

        DateOnly day = new(2026, 10, 22);
        (await ReadAsync(office, "coordinator", new MeetingFilter { View = MeetingView.Month, Day = day })).Rows.Select(r => r.Day.Day).ShouldBe([22, 26, 30]);
        MeetingSlice week = await ReadAsync(office, "zj-reviewer", new MeetingFilter { View = MeetingView.Week, Day = day });
        week.Rows.ShouldHaveSingleItem().Day.ShouldBe(day);
        week.RestDays.Order().ShouldBe([new DateOnly(2026, 10, 24), new DateOnly(2026, 10, 25)]);
        (await ReadAsync(office, "rf-reviewer", new MeetingFilter { View = MeetingView.Month, Day = day })).Rows.ShouldBeEmpty();
        (await ReadAsync(office, "applicant", new MeetingFilter { View = MeetingView.List, Day = day })).Rows.Count.ShouldBe(3);
        (await ReadAsync(office, "zj-reviewer", new MeetingFilter { View = MeetingView.List, Day = day, IsMine = true })).Rows.ShouldBeEmpty("nobody is named yet");
        (await ReadAsync(office, "coordinator", new MeetingFilter { View = MeetingView.Past, Day = new DateOnly(2026, 10, 27) })).Rows.Select(r => r.Day.Day).ShouldBe([26, 22]);

        MeetingFilter filter = new() { View = MeetingView.List, Day = day, IsMine = true, After = new MeetingPlace(new DateTime(2026, 10, 22, 1, 30, 0, DateTimeKind.Utc), Guid.Empty) };
        MeetingFilter.Read(new Uri(new Uri("http://office"), filter.ToUrl()).Query, day.AddDays(1)).ShouldBe(filter);
        MeetingFilter.Read("?view=9&day=31.12&after=x_y", day).ShouldBe(new MeetingFilter { Day = day });
    }

    private static VerificationCode Parse(string code) => VerificationCode.TryParse(code, out VerificationCode parsed) ? parsed : default;

    private static Task<MeetingSlice> ReadAsync(ReviewOffice office, string person, MeetingFilter filter) =>
        office.AsAsync(person, s => s.GetRequiredService<MeetingCalendar>().ReadAsync(filter, Ct));
}
