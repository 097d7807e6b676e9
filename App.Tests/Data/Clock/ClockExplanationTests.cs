using ApprovalOffice.Data.Clock;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Clock;

public sealed class ClockExplanationTests
{
    private static readonly ClockExplanation Explanation = new(new CaseClock(OfficialCalendar.Calendar));

    private static readonly CaseTimes Example = new()
    {
        ReceivedOn = Day("2026-09-23"),
        AcceptedOn = Day("2026-09-24"),
        Promised = TimeLimit.WorkingDays(10),
        Statutory = TimeLimit.WorkingDays(20),
        Suspensions = [new Suspension("专家评审", Day("2026-10-09"), Day("2026-10-15"), stopsPromised: true, stopsStatutory: true)],
    };

    private static readonly CaseTimes Plain = Example with
    {
        ReceivedOn = Day("2026-03-02"),
        AcceptedOn = Day("2026-03-02"),
        Suspensions = [],
    };

    [Fact]
    public void Example_ReadsAsTheRulesPrintIt() =>
        Explanation.Promised(Example, Day("2026-10-20")).ShouldBe(
            "承诺 10 个工作日；2026-09-24 受理（当日不计）；09-25 至 09-27、10-01 至 10-07 放假不计，10-10 上班计入；"
            + "专家评审 10-09 起、10-15 恢复，扣 5 日；10-22 到期；今日 10-20，剩余 2 日");

    [Fact]
    public void Statutory_HasItsOwnArithmetic() =>
        Explanation.Statutory(Example, Day("2026-10-20")).ShouldBe(
            "法定 20 个工作日；2026-09-24 受理（当日不计）；09-25 至 09-27、10-01 至 10-07 放假不计，10-10 上班计入；"
            + "专家评审 10-09 起、10-15 恢复，扣 5 日；11-05 到期；今日 10-20，剩余 12 日");

    [Fact]
    public void Standing_SaysSinceWhenAndWhatIsLeft() =>
        Explanation.Promised(Example, Day("2026-10-12")).ShouldBe(
            "承诺 10 个工作日；2026-09-24 受理（当日不计）；09-25 至 09-27、10-01 至 10-07 放假不计；"
            + "专家评审 10-09 起，尚未恢复；今日 10-12，计时暂停，剩余 6 日");

    [Fact]
    public void WithoutHolidays_SaysNothingOfThem() =>
        Explanation.Promised(Plain, Day("2026-03-16")).ShouldBe("承诺 10 个工作日；2026-03-02 受理（当日不计）；03-16 到期；今日 03-16，剩余 0 日");

    [Fact]
    public void Overdue_SaysByHowMuch()
    {
        Explanation.Promised(Plain, Day("2026-03-18")).ShouldEndWith("；03-16 到期；今日 03-18，已超期 2 日");
        var friday = Plain with { Promised = TimeLimit.WorkingDays(4) };
        Explanation.Promised(friday, Day("2026-03-07")).ShouldEndWith("；03-06 到期；今日 03-07，已超期");
    }

    [Fact]
    public void Finished_SaysWhenAndWhetherInTime()
    {
        Explanation.Promised(Plain with { FinishedOn = Day("2026-03-16") }, Day("2026-06-01")).ShouldEndWith("；03-16 到期；03-16 办结，未超期");
        Explanation.Promised(Plain with { FinishedOn = Day("2026-03-17") }, Day("2026-06-01")).ShouldEndWith("；03-16 到期；03-17 办结，已超期");
        Explanation.Promised(Plain with { FinishedOn = Day("2026-03-17") }, Day("2026-03-13")).ShouldEndWith("；今日 03-13，剩余 1 日");
    }

    [Fact]
    public void Instant_SaysSo()
    {
        var instant = Plain with { Promised = TimeLimit.WorkingDays(0) };
        Explanation.Promised(instant, Day("2026-03-02")).ShouldBe("承诺即时办结；2026-03-02 受理；03-02 到期；今日 03-02，剩余 0 日");
    }

    [Fact]
    public void Overlap_IsTakenOutOnce()
    {
        var overlapping = Plain with
        {
            Suspensions =
            [
                new Suspension("专家评审", Day("2026-03-10"), Day("2026-03-17"), stopsPromised: true, stopsStatutory: true),
                new Suspension("公示", Day("2026-03-05"), Day("2026-03-12"), stopsPromised: true, stopsStatutory: false),
            ],
        };
        Explanation.Promised(overlapping, Day("2026-03-20")).ShouldBe(
            "承诺 10 个工作日；2026-03-02 受理（当日不计）；公示 03-05 起、03-12 恢复，扣 5 日；专家评审 03-10 起、03-17 恢复，扣 3 日；"
            + "03-26 到期；今日 03-20，剩余 4 日");
        Explanation.Statutory(overlapping, Day("2026-03-20"))!.ShouldNotContain("公示");
    }

    [Fact]
    public void SuspensionAfterTheDueDay_ChangesNothing_AndSaysSo()
    {
        var late = Plain with { Suspensions = [new Suspension("听证", Day("2026-03-17"), null, stopsPromised: true, stopsStatutory: true)] };
        Explanation.Promised(late, Day("2026-03-18")).ShouldBe(
            "承诺 10 个工作日；2026-03-02 受理（当日不计）；听证 03-17 起，尚未恢复，已过期限，不扣除；03-16 到期；今日 03-18，已超期 2 日");
    }

    [Fact]
    public void Extension_IsNamed()
    {
        var extended = Plain with { Extensions = [new LimitExtension(Day("2026-03-12"), TimeLimit.WorkingDays(5), MovesPromised: true, MovesStatutory: false)] };
        Explanation.Promised(extended, Day("2026-03-20")).ShouldBe(
            "承诺 10 个工作日；2026-03-02 受理（当日不计）；延期 5 个工作日；03-23 到期；今日 03-20，剩余 1 日");
        Explanation.Promised(extended, Day("2026-03-11"))!.ShouldNotContain("延期");
        Explanation.Statutory(extended, Day("2026-03-20"))!.ShouldNotContain("延期");
    }

    [Fact]
    public void StatutoryDayBeforeThePromise_IsTheOneThatHolds()
    {
        var permit = Plain with
        {
            AcceptedOn = Day("2026-03-04"),
            Promised = TimeLimit.WorkingDays(5),
            Statutory = TimeLimit.CalendarDays(7),
            StatutoryFrom = StatutoryStart.Receipt,
        };
        Explanation.Promised(permit, Day("2026-03-05")).ShouldBe(
            "承诺 5 个工作日；2026-03-04 受理（当日不计）；承诺期限 03-11，法定期限 03-09 在先，03-09 到期；今日 03-05，剩余 2 日");
        Explanation.Statutory(permit, Day("2026-03-05")).ShouldBe(
            "法定 7 个自然日；2026-03-02 收件（当日不计）；03-09 到期；今日 03-05，剩余 4 日");
    }

    [Fact]
    public void DaysOfAnotherYear_ShowTheYear_AndAnUnarrangedYearIsSaid()
    {
        var acrossYears = Plain with { ReceivedOn = Day("2026-12-28"), AcceptedOn = Day("2026-12-28") };
        Explanation.Promised(acrossYears, Day("2027-01-05")).ShouldBe(
            "承诺 10 个工作日；2026-12-28 受理（当日不计）；2027-01-11 到期；今日 2027-01-05，剩余 4 日；该年度放假安排未公布，按周一至周五推算");
    }

    [Fact]
    public void NoClockYet_HasNoExplanation()
    {
        Explanation.Promised(Plain with { AcceptedOn = null }, Day("2026-03-05")).ShouldBeNull();
        Explanation.Promised(Plain, Day("2026-03-01")).ShouldBeNull();
        Explanation.Statutory(Plain with { Statutory = null }, Day("2026-03-05")).ShouldBeNull();
    }

    [Fact]
    public void ExplainedDueDay_IsTheStoredOne_InEveryWorkedExample()
    {
        foreach (var example in WorkedExample.All.Values.Where(example => example.PromisedDue is not null))
        {
            var explanation = new ClockExplanation(new CaseClock(example.RestDayProlongs ? OfficialCalendar.Prolonging : OfficialCalendar.Calendar));
            var due = example.PromisedDue!.Value;
            var text = due.ToString(due.Year == example.Times.AcceptedOn!.Value.Year ? "MM-dd" : "yyyy-MM-dd");
            explanation.Promised(example.Times, Day("2028-01-03"))!.ShouldContain($"{text} 到期", customMessage: example.Situation);
        }
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text);
}
