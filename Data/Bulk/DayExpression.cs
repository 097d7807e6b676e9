using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Bulk;

/// <summary>A date of a story, said from its first day.</summary>
/// <param name="Working">The n-th working day; negative before the first day.</param>
/// <param name="Years">Years after it.</param>
/// <param name="Months">Months after that.</param>
/// <param name="Days">Days of the calendar after that.</param>
internal readonly record struct DayExpression(int Working, int Years = 0, int Months = 0, int Days = 0)
{
    /// <summary>The expression of a date that was counted in working days; what falls on a day of rest hangs on the working day before it.</summary>
    public static DayExpression Of(WorkingCalendar calendar, DateOnly first, DateOnly day)
    {
        DateOnly working = day;
        while (!calendar.IsWorkingDay(working))
        {
            working = working.AddDays(-1);
        }

        return new(calendar.WorkingDaysBetween(first, working), Days: day.DayNumber - working.DayNumber);
    }

    /// <summary>The date in a story that begins on another day.</summary>
    public DateOnly In(WorkingCalendar calendar, DateOnly first)
    {
        DateOnly day = Working >= 0 ? calendar.AddWorkingDays(first, Working) : Before(calendar, first, -Working);
        return (this is { Years: 0, Months: 0 } ? day : day.AddYears(Years).AddMonths(Months)).AddDays(Days);
    }

    private static DateOnly Before(WorkingCalendar calendar, DateOnly first, int days)
    {
        DateOnly day = first;
        for (int left = days; left > 0; left -= calendar.IsWorkingDay(day) ? 1 : 0)
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
