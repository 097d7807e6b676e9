using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>Days of the city's past, told from the day on which it is shown.</summary>
/// <param name="Calendar">The city's calendar.</param>
/// <param name="Today">The day on which it is shown.</param>
internal sealed record CityCalendar(WorkingCalendar Calendar, DateOnly Today)
{
    /// <summary>So many working days before today.</summary>
    public DateOnly Before(int workingDays)
    {
        DateOnly day = Today;
        for (int left = workingDays; left > 0; left -= Calendar.IsWorkingDay(day) ? 1 : 0)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>So many working days after today.</summary>
    public DateOnly After(int workingDays) => Calendar.AddWorkingDays(Today, workingDays);

    /// <summary>An hour of a working day before today.</summary>
    public DateTimeOffset At(int workingDaysBefore, int hour, int minute = 0) =>
        new(OfficeZone.UtcOf(Before(workingDaysBefore), new TimeOnly(hour, minute)), TimeSpan.Zero);
}
