using ApprovalOffice.Data.Clock;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Clock;

public sealed class StageClockTests
{
    private static readonly StageClock Clock = new(OfficialCalendar.Calendar);

    // Accepted 2 March, decided 13 March, standing from 5 to 9 March: 3, 4, 9, 10, 11, 12, 13 March = 7 working days.
    private static readonly CaseTimes First = Case("2026-02-27", "2026-03-02", "2026-03-13", new Suspension("公示", Day("2026-03-05"), Day("2026-03-09"), true, false));

    // Accepted 4 March, decided 18 March: 5, 6, 9 to 13, 16 to 18 March = 10 working days.
    private static readonly CaseTimes Second = Case("2026-03-04", "2026-03-04", "2026-03-18");

    [Fact]
    public void Stage_CountsADayOnce_AndStandingDaysOnlyWhereNobodyWorks()
    {
        Clock.StageElapsed([First], Day("2026-06-01")).ShouldBe(7);
        Clock.StageElapsed([Second], Day("2026-06-01")).ShouldBe(10);
        Clock.StageElapsed([First, Second], Day("2026-06-01")).ShouldBe(12);
        Clock.StageElapsed([], Day("2026-06-01")).ShouldBe(0);
    }

    [Fact]
    public void OpenCase_CountsToToday()
    {
        Clock.StageElapsed([First], Day("2026-03-10")).ShouldBe(4);
        Clock.StageElapsed([First], Day("2026-03-06")).ShouldBe(2);
        Clock.StageElapsed([First], Day("2026-03-01")).ShouldBe(0);
    }

    [Fact]
    public void Project_AddsItsStages() => Clock.ProjectElapsed([[First], [Second]], Day("2026-06-01")).ShouldBe(17);

    [Fact]
    public void Span_IsCalendarDays_FromFirstReceiptToLastDecision()
    {
        StageClock.Span([First, Second], Day("2026-06-01")).ShouldBe(20);
        StageClock.Span([First, Second], Day("2026-03-14")).ShouldBe(16);
        StageClock.Span([First], Day("2026-02-01")).ShouldBeNull();
        StageClock.Span([], Day("2026-02-01")).ShouldBeNull();
    }

    private static CaseTimes Case(string received, string accepted, string finished, params Suspension[] suspensions) => new()
    {
        ReceivedOn = Day(received),
        AcceptedOn = Day(accepted),
        FinishedOn = Day(finished),
        Promised = TimeLimit.WorkingDays(10),
        Suspensions = suspensions,
    };

    private static DateOnly Day(string text) => DateOnly.Parse(text);
}
