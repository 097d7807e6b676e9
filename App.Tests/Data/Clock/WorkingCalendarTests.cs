using ApprovalOffice.Data.Clock;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Clock;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = OfficialCalendar.Calendar;

    [Theory]
    [InlineData("2026-09-24", true)] // Thursday
    [InlineData("2026-09-25", false)] // Mid-Autumn
    [InlineData("2026-09-26", false)] // Saturday within it
    [InlineData("2026-09-20", true)] // make-up Sunday
    [InlineData("2026-10-10", true)] // make-up Saturday
    [InlineData("2026-10-11", false)] // plain Sunday
    [InlineData("2024-02-09", true)] // New Year's Eve 2024 was no statutory day off
    [InlineData("2020-01-31", false)] // the prolonged spring holiday of 2020
    [InlineData("2022-12-31", false)] // arranged by the notice for 2023
    [InlineData("2027-01-01", true)] // not arranged yet: a plain Friday
    [InlineData("2000-01-01", false)] // first day of the calendar, a Saturday
    [InlineData("2100-12-31", true)] // last day of the calendar, a Friday
    public void IsWorkingDay_FollowsTheArrangement(string day, bool isWorkingDay) =>
        Calendar.IsWorkingDay(DateOnly.Parse(day)).ShouldBe(isWorkingDay);

    [Fact]
    public void NumberOfWorkingDaysOfAYear_IsThatOfItsArrangement()
    {
        // Counted on the printed calendars: days of the year less rest days and holidays, with the make-up workdays.
        Calendar.WorkingDaysBetween(new DateOnly(2023, 12, 31), new DateOnly(2024, 12, 31)).ShouldBe(251);
        Calendar.WorkingDaysBetween(new DateOnly(2024, 12, 31), new DateOnly(2025, 12, 31)).ShouldBe(248);
    }

    [Fact]
    public void AddWorkingDays_OfZero_IsTheDayItself_EvenOnARestDay() =>
        Calendar.AddWorkingDays(new DateOnly(2026, 3, 7), 0).ShouldBe(new DateOnly(2026, 3, 7));

    [Fact]
    public void AddWorkingDays_Negative_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(new DateOnly(2026, 3, 7), -1));

    [Theory]
    [InlineData("1999-12-31")]
    [InlineData("2101-01-01")]
    public void DaysOutsideTheCalendar_AreRefused(string day) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Calendar.IsWorkingDay(DateOnly.Parse(day)));

    [Fact]
    public void AddWorkingDays_BeyondTheCalendar_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(new DateOnly(2100, 12, 30), 2));

    [Theory]
    [InlineData("2026-12-24", "2026-12-31", false)]
    [InlineData("2026-12-24", "2027-01-04", true)]
    [InlineData("2026-12-31", "2027-01-04", true)]
    [InlineData("2018-12-31", "2019-01-04", false)] // day 0 is not counted
    [InlineData("2018-12-28", "2019-01-04", true)]
    [InlineData("2027-01-04", "2027-01-04", false)] // nothing was counted
    [InlineData("2026-03-01", "2028-03-01", true)]
    public void ReliesOnUnarrangedYear_LooksAtTheDaysCounted(string from, string to, bool relies) =>
        Calendar.ReliesOnUnarrangedYear(DateOnly.Parse(from), DateOnly.Parse(to)).ShouldBe(relies);

    [Fact]
    public void IsArranged_HoldsForTheYearsOfTheFile()
    {
        Enumerable.Range(2019, 8).ShouldAllBe(year => Calendar.IsArranged(year));
        Calendar.IsArranged(2018).ShouldBeFalse();
        Calendar.IsArranged(2027).ShouldBeFalse();
    }

    [Fact]
    public void Region_HasItsOwnDaysOnTopOfThoseAbove()
    {
        var festival = new ArrangedDay(new DateOnly(2026, 3, 18), DayKind.Holiday, "三月街");
        var flood = new ArrangedDay(new DateOnly(2026, 7, 6), DayKind.Holiday, "防汛停工");
        var works = new ArrangedDay(new DateOnly(2026, 3, 18), DayKind.Workday, "照常上班");
        var parents = new Dictionary<string, string?> { ["990000"] = null, ["990100"] = "990000", ["990101"] = "990100", ["990102"] = "990100" };
        var own = new Dictionary<string, IReadOnlyList<ArrangedDay>> { ["990100"] = [festival], ["990101"] = [flood, works] };
        var calendars = new RegionalCalendars(Calendar, own, region => parents[region]);

        calendars.For("990000").ShouldBeSameAs(Calendar);
        calendars.For("990102").ShouldBeSameAs(calendars.For("990100"));
        calendars.For("990102").IsWorkingDay(festival.Date).ShouldBeFalse();
        calendars.For("990102").IsWorkingDay(flood.Date).ShouldBeTrue();
        calendars.For("990101").IsWorkingDay(festival.Date).ShouldBeTrue();
        calendars.For("990101").IsWorkingDay(flood.Date).ShouldBeFalse();
        calendars.For("990101").IsWorkingDay(new DateOnly(2026, 10, 1)).ShouldBeFalse();
        calendars.For("990101").IsArranged(2026).ShouldBeTrue();
        Calendar.IsWorkingDay(festival.Date).ShouldBeTrue();
    }
}
