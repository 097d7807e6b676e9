using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Values;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Meetings;

/// <summary>Conditions written in a meeting are compared as those of an opinion are, and nothing is compared that was not said.</summary>
public sealed class MeetingConditionTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));

    private static readonly Organ Lead = Organ.SetUp(
        new OrganParticulars
        {
            DepartmentCode = "ZRZY", RegionCode = RegionCode.Parse("990100"), Name = "示范市自然资源和规划局", ShortName = "自然资源", CreditCode = CreditCode.Compose('1', '1', RegionCode.Parse("990100"), "MA000004"),
            IssuerWord = "示", Kind = OrganKind.AdministrativeOrgan, IsApprovalSubject = true, ContactPhone = PhoneNumber.Parse("0000-8100001"),
        },
        Clock);

    [Fact]
    public void TwoOnOneSide_AreFound_InTheUnitOfTheirTopic()
    {
        DepartmentCondition setback = Of(new("教学楼后退用地界线", "8", "米", "北侧", "规划条件", ConditionTopic.Setback, ConditionRelation.AtLeast));
        DepartmentCondition lane = Of(new("消防车道", "6", "m", "北侧", "GB 55037-2022 第3.4.5条", ConditionTopic.FireLane, ConditionRelation.AtLeast));
        DepartmentCondition low = Of(new("建筑高度", "18", "", "", "", ConditionTopic.Height, ConditionRelation.AtMost)), high = Of(new("建筑高度", "24", "m", "", "净空要求", ConditionTopic.Height, ConditionRelation.AtLeast));
        Kinds(setback, lane).ShouldBe([ConditionFindingKind.SharedGround]);
        Kinds(low, high).ShouldBe([ConditionFindingKind.Contradiction, ConditionFindingKind.NoClause]);
        Kinds(lane, lane).ShouldBe([ConditionFindingKind.Duplicate]);
    }

    [Fact]
    public void WhatHasAnotherUnit_OrNoTopic_IsComparedByItsWordsAlone()
    {
        DepartmentCondition yards = Of(new("消防车道", "600", "厘米", "北侧", "依据", ConditionTopic.FireLane, ConditionRelation.AtLeast));
        (yards.Amount, yards.Text).ShouldBe((null, "消防车道 不小于 600 厘米（北侧；依据）"));
        DepartmentCondition free = Of(new("施工期间保留人行通道", "", "", "", "依据"));
        (free.Topic, free.Place, free.Amount).ShouldBe((ConditionTopic.Other, ConditionTopics.WholeSite, null));
        Kinds(free, free).ShouldBe([ConditionFindingKind.Duplicate]);
        AssertRefused("MEET-052", () => Of(new("消防车道", "6", "m", "北侧", "", ConditionTopic.FireLane))).Field.ShouldBe("Relation");
    }

    private static IEnumerable<ConditionFindingKind> Kinds(params DepartmentCondition[] all) =>
        ConditionFindings.Of([.. all.Select((c, i) => new SaidCondition(Guid.Empty, $"会议条件 {i + 1}", "", c))]).Select(f => f.Kind);

    private static DepartmentCondition Of(ConditionParticulars typed)
    {
        DateTime now = Clock.GetUtcNow().UtcDateTime;
        JointReviewMeeting meeting = JointReviewMeeting.Prepare(
            Lead, new MeetingParticulars { Subject = "会议", Day = new DateOnly(2026, 10, 22), From = new TimeOnly(9, 0), To = new TimeOnly(10, 0), Place = "第二会议室", ContactName = "沈立民", ContactPhone = "0000-8100001" },
            Guid.CreateVersion7(), "沈立民", Clock);
        AgendaItem item = AgendaItem.About(meeting, "议题", 1, "", asksVote: false, Clock);
        meeting.Convene(1, 1, new WorkingCalendar([], []), now);
        meeting.Open(now.AddDays(2));
        MeetingCondition condition = MeetingCondition.Of(item, 1, Clock);
        condition.Write(meeting, item, typed, "沈立民", now);
        return condition.Comparable;
    }
}
