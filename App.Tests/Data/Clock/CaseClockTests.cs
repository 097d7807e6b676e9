using ApprovalOffice.Data.Clock;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Clock;

public sealed class CaseClockTests
{
    private static readonly CaseClock Clock = new(OfficialCalendar.Calendar);

    private static readonly CaseTimes Plain = new()
    {
        ReceivedOn = Day("2026-03-02"),
        AcceptedOn = Day("2026-03-02"),
        Promised = TimeLimit.WorkingDays(10),
        Statutory = TimeLimit.WorkingDays(20),
    };

    [Fact]
    public void BeforeAcceptance_OnlyALimitFromReceiptRuns()
    {
        var received = Plain with { AcceptedOn = null };
        Clock.DueDatesOf(received).ShouldBe(new DueDates());
        Clock.Remaining(received, Day("2026-03-03")).ShouldBeNull();

        var permit = received with { Statutory = TimeLimit.CalendarDays(7), StatutoryFrom = StatutoryStart.Receipt };
        Clock.DueDatesOf(permit).ShouldBe(new DueDates { StatutoryDue = Day("2026-03-09") });
        Clock.LightOn(permit, Day("2026-03-10")).ShouldBe(Light.DeepRed);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(10, 3)]
    [InlineData(15, 5)]
    [InlineData(30, 5)]
    public void Warning_IsAThirdBetweenOneAndFive(int promised, int warning)
    {
        (Plain with { Promised = TimeLimit.WorkingDays(promised) }).Warning.ShouldBe(warning);
        (Plain with { Promised = TimeLimit.WorkingDays(promised), WarningDays = 2 }).Warning.ShouldBe(2);
    }

    [Fact]
    public void SuspendedSince_IsTheBeginningOfTheWholeStandingTime()
    {
        var stands = Plain with
        {
            Suspensions =
            [
                new Suspension("听证", Day("2026-03-12"), null, stopsPromised: true, stopsStatutory: true),
                new Suspension("公示", Day("2026-03-05"), Day("2026-03-12"), stopsPromised: true, stopsStatutory: false),
                new Suspension("鉴定", Day("2026-03-03"), Day("2026-03-20"), stopsPromised: false, stopsStatutory: true),
            ],
        };
        Clock.DueDatesOf(stands).ShouldBe(new DueDates { SuspendedSince = Day("2026-03-05") });
    }

    [Fact]
    public void Remaining_StandsStillWithTheClock()
    {
        var stands = Plain with { Suspensions = [new Suspension("听证", Day("2026-03-05"), null, stopsPromised: true, stopsStatutory: true)] };
        Clock.Remaining(stands, Day("2026-03-04")).ShouldBe(8);
        Clock.Remaining(stands, Day("2026-03-05")).ShouldBe(8);
        Clock.Remaining(stands, Day("2026-04-30")).ShouldBe(8);
    }

    [Fact]
    public void Remaining_ShrinksTowardsAStatutoryDay_ThatDoesNotStand()
    {
        var stands = Plain with { Suspensions = [new Suspension("公示", Day("2026-03-05"), null, stopsPromised: true, stopsStatutory: false)] };
        Clock.Remaining(stands, Day("2026-03-16")).ShouldBe(8);
        Clock.Remaining(stands, Day("2026-03-27")).ShouldBe(1);
        Clock.Remaining(stands, Day("2026-03-31")).ShouldBe(-1);
    }

    [Fact]
    public void Suspension_ThatEndsBeforeItBegins_IsRefused() =>
        Should.Throw<ArgumentException>(() => new Suspension("听证", Day("2026-03-05"), Day("2026-03-04"), true, true));

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void Limit_OutOfRange_IsRefused(int days) => Should.Throw<ArgumentOutOfRangeException>(() => TimeLimit.WorkingDays(days));

    private static DateOnly Day(string text) => DateOnly.Parse(text);
}
