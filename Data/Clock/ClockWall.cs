namespace ApprovalOffice.Data.Clock;

/// <summary>One of the two clocks of a case: where it starts and on which days it stands.</summary>
/// <param name="Calendar">The calendar of the organ's region.</param>
/// <param name="Start">Day 0.</param>
/// <param name="Stopped">The days on which the clock stands.</param>
internal sealed record ClockWall(WorkingCalendar Calendar, DateOnly Start, DaySpans Stopped)
{
    /// <summary>The last day of periods that follow each other; null if the clock stands before it is reached.</summary>
    /// <param name="periods">The period and its extensions.</param>
    /// <param name="restDayProlongs">Whether a calendar-day period that ends on a rest day runs to the next working day.</param>
    public DateOnly? Due(IReadOnlyList<TimeLimit> periods, bool restDayProlongs)
    {
        // An instant matter whose clock stands on its only day is due on the first day on which it goes again.
        var due = periods[0].IsInstant && Stopped.Contains(Start) ? Advance(periods[0].Unit, Start, 1) : Start;
        var counted = periods.Where(period => !period.IsInstant).ToList();
        foreach (var period in counted)
        {
            due = due is { } from ? Advance(period.Unit, from, period.Days) : null;
        }

        return restDayProlongs && due is { } last && counted is [.., { Unit: DayUnit.CalendarDay }] && !Calendar.IsWorkingDay(last)
            ? Advance(DayUnit.WorkingDay, last, 1)
            : due;
    }

    /// <summary>The n-th day of the unit after a day on which the clock goes; null if it stands before.</summary>
    public DateOnly? Advance(DayUnit unit, DateOnly from, int n)
    {
        foreach (var span in Stopped.Spans.Where(span => span.Last > from))
        {
            var before = span.First.AddDays(-1);
            var free = before > from ? Calendar.DaysBetween(unit, from, before) : 0;
            if (free >= n)
            {
                break;
            }

            if (span.IsOpen)
            {
                return null;
            }

            n -= free;
            from = span.Last;
        }

        return Calendar.Add(unit, from, n);
    }

    /// <summary>Number of days of the unit after one day up to and including another on which the clock went.</summary>
    public int Counted(DayUnit unit, DateOnly after, DateOnly to) =>
        to <= after ? 0 : Calendar.DaysBetween(unit, after, to) - Stopped.Count(Calendar, unit, after, to);
}
