using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.Data.Meetings;

/// <summary>When a notice may go out, and what of a meeting may be changed when.</summary>
public sealed class JointReviewMeetingTests
{
    // Monday 2026-09-28, before National Day: 1 to 7 October rest, Saturday 10 October works.
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 9, 28, 1, 0, 0, TimeSpan.Zero));

    private readonly WorkingCalendar calendar = new(
        [.. Enumerable.Range(1, 7).Select(d => new ArrangedDay(new DateOnly(2026, 10, d), DayKind.Holiday, "国庆节")), new ArrangedDay(new DateOnly(2026, 10, 10), DayKind.Workday, "国庆节")], [2026]);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [Theory]
    [InlineData("2026-09-29", false)]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-08", true)]
    public void ANotice_GoesOutTwoWorkingDaysAhead(string day, bool allowed)
    {
        JointReviewMeeting meeting = Prepared(DateOnly.Parse(day));
        if (allowed)
        {
            meeting.Convene(1, 1, calendar, Now);
            (meeting.State, meeting.NoticeRound).ShouldBe((MeetingState.Convened, 1));
            return;
        }

        RuleBroken refused = Should.Throw<RuleBroken>(() => meeting.Convene(1, 1, calendar, Now));
        (refused.Rule.Code, refused.Field).ShouldBe(("MEET-001", nameof(JointReviewMeeting.Day)));
        refused.Message.ShouldContain("不得早于 2026-09-30");
        meeting.State.ShouldBe(MeetingState.Preparing);
    }

    [Fact]
    public void HolidaysDoNotCount()
    {
        clock.SetUtcNow(new DateTimeOffset(2026, 9, 30, 1, 0, 0, TimeSpan.Zero));
        Should.Throw<RuleBroken>(() => Prepared(new DateOnly(2026, 10, 8)).Convene(1, 1, calendar, Now)).Message.ShouldContain("不得早于 2026-10-09");
        Prepared(new DateOnly(2026, 10, 9)).Convene(1, 1, calendar, Now);
    }

    [Fact]
    public void WithoutAgendaOrAnybody_NoNoticeGoesOut()
    {
        Should.Throw<RuleBroken>(() => Prepared(new DateOnly(2026, 10, 12)).Convene(0, 1, calendar, Now)).Rule.Code.ShouldBe("MEET-007");
        Should.Throw<RuleBroken>(() => Prepared(new DateOnly(2026, 10, 12)).Convene(1, 0, calendar, Now)).Rule.Code.ShouldBe("MEET-008");
    }

    [Fact]
    public void WhatTheNoticeSays_Stands_UntilItIsWithdrawn()
    {
        JointReviewMeeting meeting = Prepared(new DateOnly(2026, 10, 12));
        meeting.Convene(1, 1, calendar, Now);
        Should.Throw<RuleBroken>(() => meeting.Change(Particulars(new DateOnly(2026, 10, 13)))).Rule.Code.ShouldBe("MEET-010");
        Should.Throw<RuleBroken>(() => meeting.WithdrawNotice(" ")).Rule.Code.ShouldBe("MEET-013");
        meeting.WithdrawNotice("会议室另有安排");
        meeting.Change(Particulars(new DateOnly(2026, 10, 13)));
        meeting.Convene(1, 1, calendar, Now);
        (meeting.NoticeRound, meeting.Reason, meeting.Day).ShouldBe((2, null, new DateOnly(2026, 10, 13)));
        meeting.Cancel("项目暂缓");
        Should.Throw<RuleBroken>(() => meeting.Cancel("再取消一次")).Rule.Code.ShouldBe("MEET-012");
        Should.Throw<RuleBroken>(() => meeting.WithdrawNotice("撤回")).Rule.Code.ShouldBe("MEET-011");
    }

    [Fact]
    public void AMeeting_IsSomewhere_AndEndsAfterItBegins()
    {
        Should.Throw<RuleBroken>(() => Prepare(Particulars(new DateOnly(2026, 10, 12)) with { To = new TimeOnly(9, 0) })).Rule.Code.ShouldBe("MEET-002");
        Should.Throw<RuleBroken>(() => Prepare(Particulars(new DateOnly(2026, 10, 12)) with { Place = " " })).Rule.Code.ShouldBe("MEET-003");
        Prepare(Particulars(new DateOnly(2026, 10, 12)) with { Place = "", Link = "900 123 456" }).Place.ShouldBeEmpty();
        Prepared(new DateOnly(2026, 10, 12)).StartsAt.ShouldBe(new DateTime(2026, 10, 12, 1, 30, 0, DateTimeKind.Utc));
    }

    [Fact]
    public void AnOrgan_NamesItsPerson_SendsAnother_OrDeclines()
    {
        JointReviewMeeting meeting = Prepared(new DateOnly(2026, 10, 12));
        MeetingParticipant one = MeetingParticipant.Invite(meeting, Organ("示范市住房和城乡建设局", "ZJ"), clock);
        (Guid first, Guid second) = (Key(), Key());
        Should.Throw<RuleBroken>(() => one.Accept(meeting, first, "钱某", "钱某", Now)).Rule.Code.ShouldBe("MEET-011");
        meeting.Convene(1, 1, calendar, Now);
        one.Accept(meeting, first, "钱某", "钱某", Now);
        Should.Throw<RuleBroken>(() => one.SendAnother(meeting, first, "钱某", "出差", "钱某", Now)).Rule.Code.ShouldBe("MEET-015");
        Should.Throw<RuleBroken>(() => one.SendAnother(meeting, second, "孙某", "", "钱某", Now)).Rule.Code.ShouldBe("MEET-013");
        one.SendAnother(meeting, second, "孙某", "钱某出差", "钱某", Now);
        (one.PersonName, one.Reason).ShouldBe(("孙某", "钱某出差"));
        one.Decline(meeting, "与本部门职责无关", "孙某", Now);
        (one.PersonId, one.Answer).ShouldBe((null, InvitationAnswer.Declined));
        Should.Throw<RuleBroken>(() => MeetingParticipant.Lead(meeting, clock).Decline(meeting, "没空", "沈立民", Now)).Rule.Code.ShouldBe("MEET-016");
    }

    private JointReviewMeeting Prepared(DateOnly day) => Prepare(Particulars(day));

    private JointReviewMeeting Prepare(MeetingParticulars particulars) => JointReviewMeeting.Prepare(Organ("示范市自然资源和规划局", "ZRZY"), particulars, Key(), "沈立民", clock);

    private Guid Key() => Guid.CreateVersion7(clock.GetUtcNow());

    private static MeetingParticulars Particulars(DateOnly day) => new()
    {
        Subject = "设计方案联合审查会议", Day = day, From = new TimeOnly(9, 30), To = new TimeOnly(11, 0), Place = "三楼第二会议室", ContactName = "沈立民", ContactPhone = "0000-8100001",
    };

    private Organ Organ(string name, string department) => ApprovalOffice.Data.Organs.Organ.SetUp(
        new OrganParticulars
        {
            DepartmentCode = department, RegionCode = RegionCode.Parse("990100"), Name = name, ShortName = name[3..8], CreditCode = CreditCode.Compose('1', '1', RegionCode.Parse("990100"), $"MA{department.Length:D6}"),
            IssuerWord = "示", Kind = OrganKind.AdministrativeOrgan, IsApprovalSubject = true, ContactPhone = PhoneNumber.Parse("0000-8100001"),
        },
        clock);
}
