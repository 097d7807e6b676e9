using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Anomalies;

/// <summary>The hours in which an office is open, on the working days of its region.</summary>
/// <param name="Calendar">The working days.</param>
/// <param name="OpensAt">Local time.</param>
/// <param name="ClosesAt">Local time.</param>
public sealed record WorkingHours(WorkingCalendar Calendar, TimeOnly OpensAt, TimeOnly ClosesAt)
{
    // Nobody asks for the minutes of longer spans.
    private const int LongestDays = 31;

    /// <summary>Whether the office is open at an instant (UTC).</summary>
    public bool IsOpen(DateTime instant)
    {
        DateTime local = OfficeZone.LocalOf(instant);
        TimeOnly time = TimeOnly.FromDateTime(local);
        return Calendar.IsWorkingDay(DateOnly.FromDateTime(local)) && time >= OpensAt && time <= ClosesAt;
    }

    /// <summary>The working time between two instants (UTC); <see cref="TimeSpan.MaxValue"/> for spans longer than a month.</summary>
    public TimeSpan Between(DateTime from, DateTime to)
    {
        (DateTime begin, DateTime end) = (OfficeZone.LocalOf(from), OfficeZone.LocalOf(to));
        if (end <= begin)
        {
            return TimeSpan.Zero;
        }

        (DateOnly first, DateOnly last) = (DateOnly.FromDateTime(begin), DateOnly.FromDateTime(end));
        if (last.DayNumber - first.DayNumber > LongestDays)
        {
            return TimeSpan.MaxValue;
        }

        TimeSpan sum = TimeSpan.Zero;
        for (DateOnly day = first; day <= last; day = day.AddDays(1))
        {
            if (Calendar.IsWorkingDay(day))
            {
                DateTime opens = day.ToDateTime(OpensAt), closes = day.ToDateTime(ClosesAt);
                TimeSpan open = (end < closes ? end : closes) - (begin > opens ? begin : opens);
                sum += open > TimeSpan.Zero ? open : TimeSpan.Zero;
            }
        }

        return sum;
    }
}
